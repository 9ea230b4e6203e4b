import { Fault } from '@topline/model';
import { Command, InvalidArgumentError, Option } from 'commander';
import { basename, resolve } from 'node:path';
import { SPLITS, type Split } from './gold/split-gold.ts';

export interface Options {
  /** Gold folders, each with the name its scores are filed under. */
  readonly sets: readonly { readonly folder: string; readonly name: string }[];
  readonly release: string | null;
  readonly split: Split;
  readonly errors: number;
  readonly kinds: number;
  readonly look: boolean;
  readonly json: boolean;
  readonly ratchet: string | null;
  readonly raise: boolean;
}

interface Parsed {
  gold: string[];
  name?: string;
  release?: string;
  split: Split;
  errors: number;
  kinds: number;
  look: boolean;
  json: boolean;
  ratchet?: string;
  raise: boolean;
}

const EXIT_HELP = `
Exit codes:
  0   done
  2   with --ratchet: a level fell below the best on file
  3   no gold, no release, or one that cannot be read
  4   the ratchet file cannot be written
  64  wrong usage`;

/**
 * Reads the command line.
 *
 * @throws CommanderError after help, and for options that do not exist; Fault `usage` for options
 * that do not go together
 */
export function readOptions(argv: readonly string[]): Options {
  const parsed = command().parse(argv, { from: 'user' }).opts<Parsed>();
  const { gold, name, split, errors, kinds, look, json, raise } = parsed;
  if (name !== undefined && gold.length > 1) throw usage('--name is for a single --gold');
  if (raise && parsed.ratchet === undefined) throw usage('--raise needs --ratchet FILE');
  if (errors > 0 && split === 'held-out' && !look) {
    throw usage('the errors of held-out articles are not to be looked at; --look shows them');
  }
  const sets = gold.map((folder) => ({
    folder,
    name: fileUnder(name ?? basename(resolve(folder)), split),
  }));
  if (new Set(sets.map((set) => set.name)).size < sets.length) {
    throw usage('two gold folders have the same name');
  }
  const { release = null, ratchet = null } = parsed;
  return { sets, release, split, errors, kinds, look, json, ratchet, raise };
}

function command(): Command {
  return new Command('evaluate')
    .description('Scores the extractor, or a release, against articles labelled by hand')
    .requiredOption('--gold <dir>', 'folder with texts/ and labels/; may be repeated', collect)
    .option('--name <name>', 'name of the gold set (default: the name of its folder)')
    .option('--release <out>', 'score this release instead of running the extractor')
    .addOption(new Option('--split <part>', 'part of the gold set').choices(SPLITS).default('all'))
    .option('--errors <n>', 'show the first n errors with their context', count, 0)
    .option('--kinds <n>', 'count the n most frequent kinds of error', count, 0)
    .option('--look', 'show errors of held-out articles too', false)
    .option('--json', 'print one JSON object', false)
    .option('--ratchet <file>', 'fail with exit code 2 if a level is below the best on file')
    .option('--raise', 'write better scores into the ratchet file', false)
    .addHelpText('after', EXIT_HELP)
    .exitOverride();
}

function collect(folder: string, before: readonly string[] = []): string[] {
  return [...before, folder];
}

function count(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('Not a whole number.');
  return Number(text);
}

function fileUnder(name: string, split: Split): string {
  return split === 'all' ? name : `${name}/${split}`;
}

function usage(what: string): Fault {
  return new Fault('usage', { what });
}
