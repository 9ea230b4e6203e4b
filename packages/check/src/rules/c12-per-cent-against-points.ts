import type { Check, Document, Figure } from '@topline/model';
import type { Rule } from '../check.ts';
import { findChanges } from '../find-changes.ts';
import { formatNumber } from '../format-number.ts';

const N = String.raw`(?<by>\d{1,2}(?:\.\d)?|two|three|four|five|six|seven|eight|nine|ten)`;
const RELATIVE = String.raw`\s?(?:%|per ?cent|pc)(?![- ]points?\b)`;
const MOVED =
  '(?:r(?:ose|isen|ises?|ising)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|leapt|surg(?:ed|es|ing)|soared|gr(?:ew|own|ows?)|increas(?:ed|es|ing)|gain(?:ed|s|ing)?|f(?:ell|allen|alls?|alling)|dr(?:opped|ops?|opping)|declin(?:ed|es|ing)|slipp?(?:ed|s|ing)|slump(?:ed|s|ing)?|plunged|tumbled|lost|shed|sank|sunk|dipped|up|down)';
const MOVE =
  '(?:rise|increase|jump|surge|climb|gain|growth|drop|fall|decline|slump|dip|decrease|loss|swing|slide)';
/** `rose 5 per cent`, `was up by 5%`, `a 5 per cent rise`, `a drop of 5%`. */
const CHANGE = new RegExp(
  String.raw`\b${MOVED} (?:by )?(?:a |some |about |just |another )?${N}${RELATIVE}(?! (?:in|of|from|to) \d)|\b(?:a|an|the) ${N}[ -]?(?:%|per ?cent|pc) ${MOVE}\b|\b${MOVE} of (?:just |about |some )?${N}${RELATIVE}`
    .replace('<by>', '<by1>')
    .replace('<by>', '<by2>')
    .replace('<by>', '<by3>'),
  'gi',
);
const WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Warns of a change of so many points that the story calls so many per cent. */
export const perCentAgainstPoints: Rule = {
  code: 'C12',
  name: 'per cent against points',
  question: 'Is a change that the story calls per cent one of so many per cent, and not of points?',
  source: 'AP Stylebook, "percent, percentage, percentage points"',
  run: (input) => {
    const { document, extraction } = input;
    const changes = findChanges(input);
    return document.sentences.flatMap(({ span }) => {
      const inSentence = extraction.figures.filter(
        (figure) =>
          figure.measure === 'share' &&
          figure.mentionSpans.some(({ start }) => span.start <= start && start < span.end),
      );
      if (inSentence.length === 0) return [];
      const told = changes.filter(({ before }) => before !== null && inSentence.includes(before));
      const figures = [...inSentence, ...told.flatMap(({ now }) => now ?? [])];
      return readChanges(document, span).flatMap((by) => judge(by, [...new Set(figures)]));
    });
  },
};

function readChanges({ article }: Document, { start, end }: Figure['span']): number[] {
  return Array.from(article.text.slice(start, end).matchAll(CHANGE), ({ groups = {} }) => {
    const by = (groups.by1 ?? groups.by2 ?? groups.by3 ?? '').toLowerCase();
    return WORDS.includes(by) ? WORDS.indexOf(by) : Number(by);
  });
}

/** The two shares of the sentence that are one answer before and after, if they lie so far apart. */
function judge(by: number, figures: readonly Figure[]): Check[] {
  const pairs = figures.flatMap((before) =>
    figures
      .filter((now) => now !== before && now.subgroup === before.subgroup && before.value > 0)
      .map((now) => ({ before, now, points: Math.abs(now.value - before.value) })),
  );
  const isRelative = ({ points, before }: (typeof pairs)[number]) =>
    Math.abs((100 * points) / before.value - by) <= 1;
  const relative = pairs.find((pair) => isRelative(pair));
  const pair =
    relative ??
    pairs
      .filter(({ points }) => Math.abs(points - by) < 0.6)
      .toSorted((a, b) => rank(a.before) - rank(b.before))[0];
  if (!pair) return [];
  const { before, now } = pair;
  const shares = `${formatNumber(before.value)} to ${formatNumber(now.value)} per cent`;
  const perCent = Math.round((100 * pair.points) / before.value);
  const answer = {
    code: 'C12',
    poll: now.poll,
    figures: [before, now],
    expected: `${perCent} per cent, or ${formatNumber(pair.points)} points`,
    found: `${formatNumber(by)} per cent`,
  };
  if (relative) {
    const message = `The story gives a change of ${formatNumber(by)} per cent, from ${shares}, which is right.`;
    return [{ ...answer, status: 'pass', message }];
  }
  const message = `The story calls the change from ${shares} one of ${formatNumber(by)} per cent. It is one of ${formatNumber(pair.points)} percentage points, or of ${perCent} per cent of what it was.`;
  return [{ ...answer, status: 'warn', message }];
}

/** An earlier wave is what a change is measured from. */
function rank({ wave }: Figure): number {
  return wave === 'previous' ? 0 : 1;
}
