import { Command, InvalidArgumentError } from 'commander';

export interface Options {
  readonly quick: boolean;
  readonly json: boolean;
  readonly corpus?: number;
  readonly gold?: string;
}

/** The options of a command line, without the names of the program. Help and faults end it. */
export function readOptions(words: readonly string[]): Options {
  return new Command('bench')
    .description('Measures Topline, each figure as a ratio to a reference of the same run.')
    .option('--quick', 'one round of small inputs: does it run, not how fast', false)
    .option('--json', 'print the rows as JSON', false)
    .option('--corpus <n>', 'articles that the whole command reads', readCount)
    .option('--gold <dir>', 'measure the .txt files of DIR/texts besides')
    .addHelpText(
      'after',
      '\nExit codes: 0 measured, whether goals are reached or not; 1 not measured.',
    )
    .parse(words, { from: 'user' })
    .opts<Options>();
}

function readCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}
