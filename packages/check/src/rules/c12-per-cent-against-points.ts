import { overlaps, type Check, type Document, type Figure, type Span } from '@topline/model';
import type { Rule } from '../check.ts';
import { formatNumber } from '../format-number.ts';
import { placeFinder } from '../printed-places.ts';

const number = (name: string) =>
  String.raw`(?<${name}>\d{1,2}(?:\.\d)?|two|three|four|five|six|seven|eight|nine|ten)`;
const RELATIVE = String.raw`\s?(?:%|(?:per ?cent|pc)\b)(?![- ]points?\b)`;
const MOVED =
  '(?:r(?:ose|isen|ises?|ising)|climb(?:ed|s|ing)?|jump(?:ed|s|ing)?|leapt|surg(?:ed|es|ing)|soared|gr(?:ew|own|ows?)|increas(?:ed|es|ing)|gain(?:ed|s|ing)?|f(?:ell|allen|alls?|alling)|dr(?:opped|ops?|opping)|declin(?:ed|es|ing)|slipp?(?:ed|s|ing)|slump(?:ed|s|ing)?|plunged|tumbled|lost|shed|sank|sunk|dipped|up|down)';
const MOVE =
  '(?:rise|increase|jump|surge|climb|gain|growth|drop|fall|decline|slump|dip|decrease|loss|swing|slide)';
/** `rose 5 per cent`, `was up by 5%`, `a 5 per cent rise`, `a drop of 5%`. */
const CHANGE = new RegExp(
  [
    String.raw`\b${MOVED} (?:by )?(?:a |some |about |just |another )?${number('by1')}${RELATIVE}`,
    String.raw`\b(?:a|an|the) ${number('by2')}[ -]?(?:%|per ?cent|pc) ${MOVE}\b`,
    String.raw`\b${MOVE} of (?:just |about |some )?${number('by3')}${RELATIVE}`,
  ].join('|'),
  'gi',
);
const WORDS = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Warns of a change of so many points that the story calls so many per cent. */
export const perCentAgainstPoints: Rule = {
  code: 'C12',
  name: 'per cent against points',
  question: 'Is a change that the story calls per cent one of so many per cent, and not of points?',
  source: 'AP Stylebook, "percent, percentage, percentage points"',
  run: ({ document, extraction }) => {
    const shares = extraction.figures.filter(({ measure }) => measure === 'share');
    const placesOf = placeFinder(document);
    const bySentence = new Map<number, Figure[]>();
    for (const share of shares) {
      for (const at of new Set(placesOf(share).map((place) => place.at))) {
        bySentence.set(at, [...(bySentence.get(at) ?? []), share]);
      }
    }
    return document.sentences.flatMap((sentence, at) => {
      const own = bySentence.get(at);
      if (!own) return [];
      return readChanges(document, sentence.span).flatMap((change) => {
        const isChange = ({ span }: Figure) => overlaps(span, change.span);
        const levels = own.filter((figure) => !isChange(figure));
        const others = shares.filter((figure) => !own.includes(figure) && !isChange(figure));
        return judge(change.by, levels, others);
      });
    });
  },
};

interface PerCentChange {
  readonly by: number;
  readonly span: Span;
}

function readChanges({ article }: Document, { start, end }: Span): PerCentChange[] {
  return Array.from(article.text.slice(start, end).matchAll(CHANGE), (match) => {
    const { by1, by2, by3 } = match.groups ?? {};
    const word = (by1 ?? by2 ?? by3 ?? '').toLowerCase();
    const from = start + match.index;
    return {
      by: WORDS.includes(word) ? WORDS.indexOf(word) : Number(word),
      span: { start: from, end: from + match[0].length },
    };
  });
}

/** Shares before and after that a change may be between. */
interface Move {
  readonly before: Figure;
  readonly now: Figure;
  readonly points: number;
}

/**
 * Holds a change against two shares of its sentence, or against an earlier share in it and the same
 * people's share of now elsewhere that lies just so many points off.
 */
function judge(by: number, levels: readonly Figure[], others: readonly Figure[]): Check[] {
  const moves = levels.flatMap((before) => {
    if (before.value <= 0) return [];
    const beside = levels.filter((now) => now !== before && now.subgroup === before.subgroup);
    const away = before.wave === 'previous' ? others.filter((now) => isFellow(before, now)) : [];
    return [...beside, ...away].map((now) => moveOf(before, now));
  });
  const relative = moves.find(
    ({ points, before }) => Math.abs((100 * points) / before.value - by) <= 1,
  );
  const absolute = moves
    .filter(({ points }) => Math.abs(points - by) < 0.6)
    .toSorted((a, b) => rank(a.before) - rank(b.before))[0];
  const move = relative ?? absolute;
  return move ? [tell(by, move, relative !== undefined)] : [];
}

function moveOf(before: Figure, now: Figure): Move {
  return { before, now, points: Math.abs(now.value - before.value) };
}

function isFellow(before: Figure, now: Figure): boolean {
  return now.wave === 'current' && now.subgroup === before.subgroup;
}

function tell(by: number, { before, now, points }: Move, isRight: boolean): Check {
  const shares = `${formatNumber(before.value)} to ${formatNumber(now.value)} per cent`;
  const perCent = Math.round((100 * points) / before.value);
  const called = `${formatNumber(by)} per cent`;
  const answer = {
    code: 'C12',
    poll: now.poll,
    figures: [before, now],
    expected: `${perCent} per cent, or ${formatNumber(points)} points`,
    found: called,
  };
  if (isRight) {
    const message = `The story gives a change of ${called}, from ${shares}, which is right.`;
    return { ...answer, status: 'pass', message };
  }
  const message = `The story calls the change from ${shares} one of ${called}. It is one of ${formatNumber(points)} percentage points, or of ${perCent} per cent of what it was.`;
  return { ...answer, status: 'warn', message };
}

/** An earlier wave is what a change is measured from. */
function rank({ wave }: Figure): number {
  return wave === 'previous' ? 0 : 1;
}
