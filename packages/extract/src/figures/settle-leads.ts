import { overlaps } from '@topline/model';
import type { FigureDraft } from './figure-draft.ts';
import { isResidual } from './residual.ts';
import { asSettled } from './settle-pairs.ts';

/** Sentences back within which the shares that a lead is between stand. */
const SENTENCES_BACK = 2;
/** Those for or against, who are the lead's side and not the people that it is a lead among. */
const CAMP = /^(?:the )?(?<side>supporters|backers|opponents|critics)(?: lead)?$/i;
const AGAINST = /^(?:opponents|critics)$/i;
const OPPOSED = /\b(?:oppos|against|disagree|disapprov|reject)/i;

/**
 * A lead belongs to the side that is ahead: one that was tied to the smaller of two shares, only
 * because that was told last or stands nearest, goes to the larger; one of `supporters`, and net support, to those who support.
 */
export function settleLeads(text: string, drafts: readonly FigureDraft[]): FigureDraft[] {
  return drafts.map((draft, index) => {
    if (draft.measure === 'net') return withSupporters(text, draft, drafts.slice(0, index));
    if (draft.measure !== 'lead')
      return isOpenCamp(text, draft) ? { ...draft, people: null } : draft;
    const shares = drafts
      .slice(0, index)
      .filter(
        (other) =>
          other.measure === 'share' &&
          other.poll === draft.poll &&
          other.wave === draft.wave &&
          draft.sentenceNo - other.sentenceNo <= SENTENCES_BACK,
      );
    const side = campOf(text, draft);
    if (side !== undefined) return withCamp(draft, side, shares);
    const named = readSides(text, draft);
    if (named) return { ...asSettled(draft), people: null, question: null, ...named };
    const isTold = !shares.some(({ responseSpan }) => overlaps(responseSpan, draft.responseSpan));
    return isTold && !draft.rule.startsWith('same-answer')
      ? draft
      : withLeader(text, draft, shares);
  });
}

/** `The rest are undecided`, after `opponents`: nobody of a camp takes no side. */
function isOpenCamp(text: string, { people, response }: FigureDraft): boolean {
  if (!people || !isResidual(response)) return false;
  return CAMP.test(text.slice(people.span.start, people.span.end));
}

const NAME = String.raw`\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}`;
/** `Labour's lead over the Conservatives is `, `Hale leads Dunn by `, up to the number. */
const SIDES = new RegExp(
  [
    String.raw`(?<owner>${NAME})['’]s? (?:[a-z]+ )?lead over (?:the )?${NAME}(?: in [^,.;]{1,30})? (?:is|was|of|at|to|has (?:grown|fallen|widened|narrowed) to|stands at|stood at)`,
    String.raw`(?<leader>${NAME}) (?:now )?(?:leads?|led|is ahead of|was ahead of|is leading|was leading) (?:the )?${NAME} by`,
  ].join('|') + String.raw` (?:just |only |about |some |a )?$`,
  'u',
);
/** Characters before a lead in which its sides are named. */
const SIDES_BEFORE = 120;

function readSides(text: string, { number }: FigureDraft) {
  const from = Math.max(0, number.span.start - SIDES_BEFORE);
  const match = SIDES.exec(text.slice(from, number.span.start));
  const response = (match?.groups?.owner ?? match?.groups?.leader)?.replace(/['’]s?$/u, '');
  if (!match || response === undefined) return null;
  const start = text.indexOf(response, from + match.index);
  return { response, responseSpan: { start, end: start + response.length } };
}

/** `gives supporters a lead of `, up to the number. */
const CAMP_AHEAD =
  /\b(?<side>supporters|backers|opponents|critics) (?:a |an )?(?:narrow |clear |slim )?(?:lead|advantage|margin) of (?:just |only |about )?$/i;

function campOf(text: string, { people, number, response }: FigureDraft): string | undefined {
  const words = people ? text.slice(people.span.start, people.span.end) : '';
  const before = text.slice(Math.max(0, number.span.start - SIDES_BEFORE), number.span.start);
  return (CAMP.exec(words) ?? CAMP.exec(response) ?? CAMP_AHEAD.exec(before))?.groups?.side;
}

function withCamp(draft: FigureDraft, side: string, shares: readonly FigureDraft[]): FigureDraft {
  const isAgainst = AGAINST.test(side);
  const own = shares.find(
    ({ response, people }) => people === null && OPPOSED.test(response) === isAgainst,
  );
  const { response, responseSpan, question } = own ?? draft;
  return { ...asSettled(draft), people: null, response, responseSpan, question };
}

/** `net support of `, up to the number. */
const NET_FOR =
  /\bnet (?:support|approval|backing|favou?rability|satisfaction|agreement|trust|confidence)\b[^.;]{0,40}$/i;

/** `a net support`: what is counted, not of what. */
const NET_ALONE = /^(?:an? )?net \p{L}+$/iu;

/** Net support is that of those who support, though those who oppose were told last. */
function withSupporters(
  text: string,
  draft: FigureDraft,
  before: readonly FigureDraft[],
): FigureDraft {
  const from = Math.max(0, draft.number.span.start - SIDES_BEFORE);
  const isOpen = OPPOSED.test(draft.response) || NET_ALONE.test(draft.response);
  if (!isOpen || !NET_FOR.test(text.slice(from, draft.number.span.start))) return draft;
  const own = before.findLast(
    ({ measure, sentenceNo, response }) =>
      measure === 'share' && sentenceNo === draft.sentenceNo && !OPPOSED.test(response),
  );
  if (!own) return draft;
  const { response, responseSpan, question } = own;
  return { ...asSettled(draft), response, responseSpan, question };
}

function withLeader(text: string, draft: FigureDraft, shares: readonly FigureDraft[]): FigureDraft {
  const last = shares.findLast(
    ({ response, responseSpan }) =>
      response === draft.response || overlaps(responseSpan, draft.responseSpan),
  );
  if (!last) return draft;
  const words = ({ people }: FigureDraft) =>
    people ? text.slice(people.span.start, people.span.end) : '';
  const rivals = shares.filter(
    (other) => other.sentenceNo === last.sentenceNo && words(other) === words(last),
  );
  const leader = rivals.toSorted((a, b) => b.value - a.value)[0] ?? last;
  const { response, responseSpan, question } = leader;
  return { ...asSettled(draft), response, responseSpan, question };
}
