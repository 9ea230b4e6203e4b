/**
 * Plants errors in the true stories of `planted/stories`, one at a time, and counts how many the
 * checks catch, and how many checks speak of the stories as they are.
 * usage: tsx packages/evaluate/scripts/plant-errors.ts [--from labels|text] [--misses]
 */
import { fileURLToPath } from 'node:url';
import { Command, Option } from 'commander';
import { alignTable } from '../src/print/align-table.ts';
import { readStories } from '../src/planted/read-stories.ts';
import type { Source } from '../src/planted/run-checks.ts';
import { scorePlanted } from '../src/planted/score-planted.ts';

const { from, misses } = new Command()
  .addOption(
    new Option('--from <source>', 'whose figures').choices(['labels', 'text']).default('labels'),
  )
  .option('--misses', 'list what was missed and what was said without cause')
  .parse()
  .opts<{ from: Source; misses?: true }>();

const stories = await readStories(fileURLToPath(new URL('../planted/stories', import.meta.url)));
const { outcomes, applicable, alarms } = scorePlanted(stories, from);
const codes = [...new Set([...outcomes, ...applicable].map(({ code }) => code))].toSorted();
const share = (part: number, all: number) => (all === 0 ? '' : (part / all).toFixed(3));
const row = (name: string, is: (code: string) => boolean): string[] => {
  const own = outcomes.filter(({ code }) => is(code));
  const caught = own.filter((outcome) => outcome.caught);
  const asked = applicable.filter(({ code }) => is(code));
  const loud = alarms.filter(({ check }) => is(check.code));
  return [
    name,
    String(own.length),
    String(caught.length),
    share(caught.length, own.length),
    String(own.filter(({ besides }) => besides.length > 0).length),
    String(asked.length),
    String(loud.length),
    share(loud.length, asked.length),
  ];
};
process.stdout.write(
  `${stories.length} stories, figures of the ${from}\n${alignTable([
    ['check', 'planted', 'caught', 'sensitivity', 'others speak', 'applicable', 'alarms', 'rate'],
    ...codes.map((code) => row(code, (other) => other === code)),
    row('all', () => true),
  ]).join('\n')}\n`,
);
if (misses === true) {
  for (const { code, what, story, caught, besides } of outcomes) {
    if (!caught)
      process.stdout.write(`missed  ${code}  ${story.name}  ${what}  ${besides.join(' ')}\n`);
    else if (besides.length > 0)
      process.stdout.write(`besides ${code}  ${story.name}  ${what}  ${besides.join(' ')}\n`);
  }
  for (const { story, check } of alarms) {
    process.stdout.write(`alarm   ${check.code}  ${story}  ${check.message}\n`);
  }
}
