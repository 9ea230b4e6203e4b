import { REJECT_CODES } from '@topline/model';
import type { Release } from '@topline/warehouse';
import type { Colors } from './choose-colors.ts';
import { showText } from './show-text.ts';
import type { Tally } from './tally-rows.ts';

/** The promise that every number of the text lies in a mention. */
const NUMBERS = 'every_number_is_mentioned';
/** More checks than this are counted; fewer are told one by one. */
const TOLD = 6;

/** The end of a run in words, a line each. `shown` is the out folder as the user named it. */
export function summarise(
  { release, tally }: { release: Release; tally: Tally },
  shown: string,
  colors: Colors,
): string {
  const { counts, figureId } = tally;
  const where = shown === 'out' ? '' : ` --out ${showText(shown)}`;
  const lines = [
    colors.bold(
      `${plural(counts['articles'], 'article')}, ${plural(counts['polls'], 'poll')}, ` +
        plural(counts['figures'], 'figure'),
    ) + (tally.duplicates > 0 ? `; ${plural(tally.duplicates, 'duplicate')}` : ''),
    entry('numbers', numbersLine(release, tally)),
    ...checkLines(tally, colors),
    ...rejectLines(tally, colors),
    ...invariantLines(release, colors),
    entry(
      'release',
      `${showText(shown)}/latest ${colors.dim(`(${release.id}, ${newsOf(release)})`)}`,
    ),
    entry('next', `open ${showText(shown)}/latest/csv/poll_figures.csv`),
  ];
  if (figureId) lines.push(entry('', `pnpm explain ${shortName(figureId, tally)}${where}`));
  return `${lines.join('\n')}\n`;
}

function newsOf({ unchanged, changes: { added, changed, withdrawn } }: Release): string {
  if (unchanged) return 'as before';
  return `${plural(added, 'row')} added, ${group(changed)} changed, ${group(withdrawn)} withdrawn`;
}

function numbersLine(release: Release, { counts, roles }: Tally): string {
  const found = counts['mentions'] ?? 0;
  const missed = release.invariants.find(({ name }) => name === NUMBERS)?.offending ?? 0;
  const unresolved = roles['unresolved'] ?? 0;
  return `${group(found)} of ${group(found + missed)} accounted for, ${group(unresolved)} of them unresolved`;
}

function checkLines({ checks, speaking }: Tally, colors: Colors): string[] {
  const { pass = 0, warn = 0, fail = 0, unknown = 0 } = checks;
  const tone = fail > 0 ? colors.red : warn > 0 ? colors.yellow : colors.green;
  const count = `${group(fail)} fail, ${group(warn)} warn, ${group(pass)} pass, ${group(unknown)} unknown`;
  const told = fail + warn <= TOLD ? speaking : [];
  return [
    entry('checks', tone(count)),
    ...told.map(({ check, source }) =>
      entry(
        '',
        `${check.status} ${check.code}  ${showText(check.message)} ${colors.dim(showText(source))}`,
      ),
    ),
  ];
}

function rejectLines({ rejects, errors, counts }: Tally, colors: Colors): string[] {
  const total = counts['rejects'] ?? 0;
  if (total === 0) return [entry('rejects', 'none')];
  const told = rejects.slice(0, TOLD).map(({ code, source_path, message }) => {
    const tone = REJECT_CODES[code].severity === 'error' ? colors.red : colors.yellow;
    return entry('', `${tone(code)}  ${showText(source_path)}: ${showText(message)}`);
  });
  const rest = total - told.length;
  return [
    entry('rejects', `${plural(errors, 'error')}, ${plural(total - errors, 'note')}`),
    ...told,
    ...(rest > 0 ? [entry('', `and ${group(rest)} more: see csv/rejects.csv`)] : []),
  ];
}

function invariantLines({ invariants }: Release, colors: Colors): string[] {
  return invariants
    .filter(({ offending }) => offending > 0)
    .map(({ name, offending }) =>
      entry(
        'broken',
        colors.red(`${name}: ${plural(offending, 'row')}, see invariants/${name}.sql`),
      ),
    );
}

function shortName(figureId: string, { counts }: Tally): string {
  return counts['articles'] === 1 ? figureId.slice(figureId.indexOf('-') + 1) : figureId;
}

function entry(label: string, text: string): string {
  return `  ${label.padEnd(9)}${text}`;
}

function plural(count: number | undefined, noun: string): string {
  return `${group(count ?? 0)} ${noun}${count === 1 ? '' : 's'}`;
}

/** 12345 → 12,345, in any locale. */
function group(count: number): string {
  return count.toLocaleString('en-GB');
}
