import { lemmaOf } from '../language/lemma.ts';
import type { FigureDraft } from './figure-draft.ts';
import { oppositeOf } from './opposite.ts';

/** Chance of an answer that follows from what the sentence says of two sides; 0 to 1. */
const SETTLED = 0.9;
const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`;
/** Characters before a pair in which its sides are named. */
const SIDES_BEFORE = 120;

/** A figure whose answer was settled by rule: no guess among readings any more. */
export function asSettled(draft: FigureDraft): FigureDraft {
  const [kind, people, answer] = draft.chances;
  return { ...draft, chances: [kind!, people!, Math.max(answer!, SETTLED)] };
}

/** `Ana Hale leads Tom Dunn by `, `Labour trail the Greens `, up to the first number of a pair. */
const PAIR = new RegExp(
  String.raw`(?<first>${NAME}) (?:(?:now|still|narrowly|comfortably) )?(?:leads?|led|is leading|was leading|(?:is|are|was|were) ahead of|beats?|would beat|tops|topped|edges|trails?|trailed|(?:is|are) trailing) (?:the )?(?<second>${NAME})(?:,? (?:in|among|with) [^.,;\d]{1,40})?,?(?: by)?(?: a margin of)? (?:about |just )?$`,
  'u',
);

/** `voters back the ban by `, `people oppose the road, `, up to the first number of a pair. */
const TAKE_SIDES =
  /(?<=\p{Ll} |n't |not )(?<verb>back(?:ed)?|favou?r(?:ed)?|support(?:ed)?|oppos(?:ed?)|approved? of|disapproved? of|agree(?:d)? with|disagree(?:d)? with|reject(?:ed)?) (?<object>(?:[\p{L}’'-]+ ){0,7}?[\p{L}’'-]+)(?:,| by|, by|—| –)(?: a margin of)? ?(?:about |just |roughly )?$/u;
/** Objects that lean on words before, or weigh two things. */
const NO_OBJECT = /(?<![\p{L}’'])(?:he|she|it|him|her|them|they|his|over|than|not)(?!\p{L})/u;
/** `52 to 40 for Republicans`: two groups, not two sides. */
const OF_GROUPS = /^(?:%| ?per ?cent)? (?:of|for|among|in|from)(?! (?:an?|the) )/;

/** Of `Ana Hale leads Tom Dunn 51 percent to 43 percent` each has a number, in their order. */
export function settlePairs(text: string, drafts: readonly FigureDraft[]): FigureDraft[] {
  const settled = [...drafts];
  for (let index = 1; index < drafts.length; index += 1) {
    const [one, other] = [settled[index - 1]!, settled[index]!];
    if (one.measure !== 'share' || other.measure !== 'share') continue;
    const between = text.slice(one.number.span.end, other.number.span.start);
    if (!/^ ?(?:to|-|–|—) ?$/.test(between)) continue;
    const sides = readRivals(text, one) ?? readSides(text, one, other);
    if (!sides) continue;
    settled[index - 1] = { ...asSettled(one), ...sides[0] };
    settled[index] = { ...asSettled(other), ...sides[1] };
  }
  return settled;
}

type Side = Pick<FigureDraft, 'response' | 'question' | 'responseSpan'>;

function readRivals(text: string, { number }: FigureDraft): readonly [Side, Side] | null {
  const from = Math.max(0, number.span.start - SIDES_BEFORE);
  const match = PAIR.exec(text.slice(from, number.span.start));
  if (!match?.groups) return null;
  const side = (name: string, after: number): Side => {
    const response = name.replace(/['’]s?$/u, '');
    const start = text.indexOf(response, from + match.index + after);
    return { response, question: null, responseSpan: { start, end: start + response.length } };
  };
  return [side(match.groups['first']!, 0), side(match.groups['second']!, 1)];
}

/** `voters back the ban by 60% to 31%`: the smaller number is that of the other side. */
function readSides(
  text: string,
  { number }: FigureDraft,
  other: FigureDraft,
): readonly [Side, Side] | null {
  if (OF_GROUPS.test(text.slice(other.number.span.end, other.number.span.end + 20))) return null;
  const from = Math.max(0, number.span.start - SIDES_BEFORE);
  const match = TAKE_SIDES.exec(text.slice(from, number.span.start));
  if (!match?.groups) return null;
  const { verb, object } = match.groups;
  if (NO_OBJECT.test(object!)) return null;
  const start = from + match.index;
  const responseSpan = { start, end: start + `${verb} ${object}`.length };
  const [head, ...particle] = verb!.split(' ');
  const response = [lemmaOf(head!), ...particle, object].join(' ');
  return [
    { response, question: null, responseSpan },
    { response: oppositeOf(response), question: response, responseSpan },
  ];
}

/** Verbs of two sides, either of which may be said without its object. */
const OPPOSITES: Readonly<Record<string, string>> = {
  approve: 'disapprove',
  disapprove: 'approve',
  agree: 'disagree',
  disagree: 'agree',
  support: 'oppose',
  oppose: 'support',
  trust: 'distrust',
  distrust: 'trust',
};

/** `29% approve of the mayor and 51% disapprove`: what both sides speak of is said once. */
export function settleOpposites(drafts: readonly FigureDraft[]): FigureDraft[] {
  return drafts.map((draft, index) => {
    const before = drafts[index - 1];
    const opposite = OPPOSITES[draft.response];
    if (!before || opposite === undefined || draft.measure !== 'share') return draft;
    const { measure, sentenceNo, poll, response } = before;
    const isBeside = measure === 'share' && sentenceNo === draft.sentenceNo && poll === draft.poll;
    if (!isBeside || !response.startsWith(`${opposite} `)) return draft;
    const object = response.slice(opposite.length);
    return { ...asSettled(draft), response: `${draft.response}${object}`, question: null };
  });
}
