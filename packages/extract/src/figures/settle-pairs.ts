import type { FigureDraft } from './figure-draft.ts';

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

/** Of `Ana Hale leads Tom Dunn 51 percent to 43 percent` each has a number, in their order. */
export function settlePairs(text: string, drafts: readonly FigureDraft[]): FigureDraft[] {
  const settled = [...drafts];
  for (let index = 1; index < drafts.length; index += 1) {
    const [one, other] = [settled[index - 1]!, settled[index]!];
    if (one.measure !== 'share' || other.measure !== 'share') continue;
    const between = text.slice(one.number.span.end, other.number.span.start);
    if (!/^ ?(?:to|-|–|—) ?$/.test(between)) continue;
    const from = Math.max(0, one.number.span.start - SIDES_BEFORE);
    const match = PAIR.exec(text.slice(from, one.number.span.start));
    if (!match?.groups) continue;
    const named = ['first', 'second'].map((side) => {
      const response = match.groups![side]!.replace(/['’]s?$/u, '');
      const start = text.indexOf(response, from + match.index + (side === 'second' ? 1 : 0));
      return { response, question: null, responseSpan: { start, end: start + response.length } };
    });
    settled[index - 1] = { ...asSettled(one), ...named[0]! };
    settled[index] = { ...asSettled(other), ...named[1]! };
  }
  return settled;
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
