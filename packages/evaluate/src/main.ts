import { callingFolder } from './calling-folder.ts';
import { evaluate } from './evaluate.ts';
import { exitFor } from './exit-for.ts';
import { chooseColors } from './print/colors.ts';

const { argv, env, stdout, stderr } = process;
const words = argv.slice(2).filter((word, index) => index > 0 || word !== '--');

stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // the reader closed its end: nothing left to say
});

try {
  process.chdir(callingFolder(process.cwd(), env));
  await evaluate(words, {
    write: (text) => stdout.write(text),
    colors: chooseColors(stdout, env),
  });
} catch (error) {
  const exit = exitFor(error);
  if (!exit) throw error;
  stderr.write(exit.message);
  process.exitCode = exit.code;
}
