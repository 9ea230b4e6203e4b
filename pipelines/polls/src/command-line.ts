import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { EXIT_HELP } from './exit.ts';
import { VERSION } from './version.ts';

export interface PipelineOptions {
  readonly raw: string;
  readonly out: string;
  readonly jobs: number;
  readonly strict: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What the command line can ask for. */
export interface Commands {
  pipeline(options: PipelineOptions): Promise<void>;
  explain(figureId: string, options: { readonly out: string }): Promise<void>;
}

/** The grammar of the command line. Errors of usage are thrown as CommanderError. */
export function commandLine(commands: Commands): Command {
  const program = new Command('topline')
    .description(
      'Reads the articles of a folder and publishes every opinion-poll figure they report, as checked data.',
    )
    .version(VERSION, '--version')
    .helpOption('--help', 'show this help')
    .helpCommand(false)
    .enablePositionalOptions()
    .showHelpAfterError('(see --help)')
    .option('--raw <dir>', 'folder of articles to read', 'raw')
    .option('--out <dir>', 'folder to publish the release in', 'out')
    .option('--jobs <n>', 'worker threads; 1 uses none', readJobs, availableParallelism())
    .option('--strict', 'exit with 2 if anything was rejected or an invariant fails', false)
    .option('--json', 'print a summary as JSON on standard output', false)
    .option('--quiet', 'say nothing on standard error but errors', false)
    .addHelpText('after', EXIT_HELP)
    .exitOverride();
  program.action(() => commands.pipeline(program.opts<PipelineOptions>()));
  program
    .command('explain')
    .description('Shows where a figure was read from: its sentence, its poll and the rules')
    .argument('<figure_id>', 'figure_id, or a beginning or end of it that is unique')
    .option('--out <dir>', 'folder the release is in')
    .helpOption('--help', 'show this help')
    .addHelpText('after', EXIT_HELP)
    .exitOverride()
    .action((figureId: string, options: { out?: string }) =>
      commands.explain(figureId, { out: options.out ?? program.opts<PipelineOptions>().out }),
    );
  return program;
}

function readJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  }
  return Number(text);
}
