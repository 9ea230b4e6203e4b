import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import type { ColumnMap } from '@topline/article';
import { EXIT_HELP } from './exit.ts';
import { VERSION } from './version.ts';

export interface PipelineOptions {
  readonly raw: string;
  readonly out: string;
  readonly jobs: number;
  readonly map: ColumnMap;
  readonly pollsOnly: boolean;
  readonly strict: boolean;
  readonly json: boolean;
  readonly quiet: boolean;
}

/** What the command line can ask for. */
export interface Commands {
  pipeline(options: PipelineOptions): Promise<void>;
  explain(figureId: string, options: { readonly out: string }): Promise<void>;
  checkArticle(file: string): Promise<void>;
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
    .option('--raw <dir>', 'folder or file of articles to read; - reads standard input', 'raw')
    .option('--out <dir>', 'folder to publish the release in', 'out')
    .option('--jobs <n>', 'worker threads; 1 uses none', readJobs, availableParallelism())
    .option('--map <field=column>', MAP_HELP, readMap, {})
    .option('--polls-only', 'leave out everything but the articles that report a poll', false)
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
  program
    .command('check-article')
    .description('Checks one article and tells what does not add up; ends with 1 if a check fails')
    .argument('<file>', 'article of any format; - reads standard input')
    .helpOption('--help', 'show this help')
    .addHelpText('after', EXIT_HELP)
    .exitOverride()
    .action((file: string) => commands.checkArticle(file));
  return program;
}

/** As the user names them, by what an article calls them. */
const FIELDS: Readonly<Record<string, keyof ColumnMap>> = {
  text: 'text',
  title: 'title',
  url: 'url',
  date: 'publishedAt',
  author: 'byline',
  publisher: 'publisher',
  language: 'language',
};

const MAP_HELP = `column or key of an export that holds the ${Object.keys(FIELDS).join(', ')}; can be given again`;

function readMap(text: string, before: ColumnMap): ColumnMap {
  const [name = '', ...column] = text.split('=');
  const field = FIELDS[name];
  if (field === undefined || column.join('=') === '') {
    throw new InvalidArgumentError(
      `It must be field=column, the field one of: ${Object.keys(FIELDS).join(', ')}.`,
    );
  }
  return { ...before, [field]: column.join('=') };
}

function readJobs(text: string): number {
  if (!/^[1-9]\d{0,2}$/.test(text)) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 999.');
  }
  return Number(text);
}
