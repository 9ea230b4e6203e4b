import { callingFolder } from './calling-folder.ts';
import { chooseColors } from './choose-colors.ts';
import { commandLine } from './command-line.ts';
import { exitFor, EXIT } from './exit.ts';
import { showProgress } from './progress.ts';
import { summarise } from './summary.ts';
import { summaryJson } from './summary-json.ts';
import { watchInterrupts } from './watch-interrupts.ts';

const { argv, env, stdin, stdout, stderr } = process;
const from = callingFolder(process.cwd(), env);
const words = argv.slice(2).filter((argument, index) => index > 0 || argument !== '--');

const program = commandLine({
  async pipeline(options) {
    const signal = watchInterrupts();
    const { runPipeline } = await import('./run-pipeline.ts'); // late: --help needs none of it
    const progress = (total: number) =>
      options.quiet ? { advance(_bytes: number) {}, stop() {} } : showProgress(stderr, total);
    const done = await runPipeline({ ...options, from, stdin, signal, progress });
    if (!options.quiet) stderr.write(summarise(done, options.out, chooseColors(stderr, env)));
    if (options.json) stdout.write(summaryJson(done, from));
    const broken = done.release.invariants.some(({ offending }) => offending > 0);
    if (options.strict && (broken || done.tally.errors > 0)) process.exitCode = EXIT.strict;
  },
  async explain(figureId, { out }) {
    const { explainFigure } = await import('./explain-figure.ts');
    stdout.write(await explainFigure(figureId, { from, out, colors: chooseColors(stdout, env) }));
  },
  async checkArticle(file) {
    const { checkArticle } = await import('./check-article.ts');
    const colors = chooseColors(stdout, env);
    const { report, failed } = await checkArticle(file, { from, stdin, colors });
    stdout.write(report);
    if (failed) process.exitCode = EXIT.failed;
  },
});

stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error; // the reader closed its end: nothing left to say
});

try {
  await program.parseAsync(words, { from: 'user' });
} catch (error) {
  const { code, message } = exitFor(error);
  if (message !== '') stderr.write(`topline: ${message}\n`);
  process.exitCode = code;
}
