import type { Check, Findings } from '@topline/model';
import { plantErrors, type Planted } from './plant-errors.ts';
import { runChecks, type Source } from './run-checks.ts';
import { seedRandom } from './seed-random.ts';
import type { Story } from './story.ts';

/** What became of one planted error. */
export interface Outcome extends Planted {
  /** The check that it was planted for speaks of it. */
  readonly caught: boolean;
  /** Other checks that speak, and did not before. */
  readonly besides: readonly string[];
}

export interface PlantedScores {
  readonly outcomes: readonly Outcome[];
  /** Checks of the untouched stories that had what they need. */
  readonly applicable: readonly Check[];
  /** Those of them that speak: false alarms. */
  readonly alarms: readonly { readonly story: string; readonly check: Check }[];
}

const SEED = 20_260_614;

/** Runs the checks over stories that are true, and over each with one error planted at a time. */
export function scorePlanted(stories: readonly Story[], from: Source): PlantedScores {
  const applicable: Check[] = [];
  const alarms: { story: string; check: Check }[] = [];
  const outcomes = stories.flatMap((story) => {
    const before = runChecks(story, from);
    for (const check of before.checks) {
      if (check.status !== 'unknown') applicable.push(check);
      if (isAlarm(check)) alarms.push({ story: story.name, check });
    }
    const said = new Set(before.checks.filter(isAlarm).map(({ code }) => code));
    return plantErrors(story, seedRandom(SEED)).map((planted): Outcome => {
      const after = runChecks(planted.story, from);
      const speaking = new Set(after.checks.filter(isAlarm).map(({ code }) => code));
      const besides = [...speaking].filter((code) => code !== planted.code && !said.has(code));
      return { ...planted, caught: isCaught(planted, before, after), besides };
    });
  });
  return { outcomes, applicable, alarms };
}

function isAlarm({ status }: Check): boolean {
  return status === 'warn' || status === 'fail';
}

/**
 * A note speaks by what it says: C02 gives the sum that the story now has, C08 an item more that is
 * not disclosed. Any other check warns or fails as it did not before.
 */
function isCaught({ code }: Planted, before: Findings, after: Findings): boolean {
  const of = (findings: Findings) => findings.checks.filter((check) => check.code === code);
  if (code === 'C02') {
    const told = new Set(of(before).map(({ message }) => message));
    return of(after).some(({ status, message }) => status === 'pass' && !told.has(message));
  }
  if (code === 'C08') {
    return (
      countUndated(after) > countUndated(before) &&
      of(after).some(({ message }) => message.includes('when people were asked'))
    );
  }
  const alarms = (findings: Findings) => of(findings).filter(isAlarm).length;
  return alarms(after) > alarms(before);
}

/** Polls of which the story does not say when people were asked. */
function countUndated({ disclosures }: Findings): number {
  return disclosures.filter(({ item, disclosed }) => item === 'fieldwork' && !disclosed).length;
}
