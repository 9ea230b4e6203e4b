import colors from 'picocolors';
import { callingFolder } from './calling-folder.ts';
import { evaluate } from './evaluate.ts';
import { exitFor } from './exit-for.ts';

const { argv, env, stdout, stderr } = process;
const isColored = stdout.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
const words = argv.slice(2).filter((word, index) => index > 0 || word !== '--');

stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // the reader closed its end: nothing left to say
});

try {
  process.chdir(callingFolder(process.cwd(), env));
  await evaluate(words, {
    write: (text) => stdout.write(text),
    colors: colors.createColors(isColored),
  });
} catch (error) {
  const exit = exitFor(error);
  if (!exit) throw error;
  stderr.write(exit.message);
  process.exitCode = exit.code;
}
