import type { Draft } from './draft.ts';
import type { Span } from '@topline/model';
import { classifyMention } from './classify-mention.ts';
import { belongsTo, isHeadOf } from './joins-name.ts';
import { readOrganisations } from './organisation.ts';
import type { PollClue } from './rule.ts';

interface SentencePlace {
  readonly index: number;
  /** Place of its first character. */
  readonly start: number;
}

/** Adds a clue to the drafts of its sentence: to the last of them where the two belong together. */
export function addClue(
  drafts: Draft[],
  text: string,
  clue: PollClue,
  sentence: SentencePlace,
): void {
  if (clue.field === 'pollster') addName(drafts, text, clue, sentence);
  else if (!isDescription(text, clue.span)) addWord(drafts, text, clue, sentence);
}

const HOUSE_RULES: ReadonlySet<string> = new Set([
  'pollster-conducted',
  'pollster-after-by',
  'pollster-hired',
  'pollster-described',
]);

/** `conducted by Northgate`, `Northgate carried out the poll`: who asked, whoever gave it a name. */
function namesHouse({ rule }: PollClue): boolean {
  return HOUSE_RULES.has(rule);
}

/** The house of the poll that the sentence has just spoken of, if it has none yet. */
function isDoneBy({ hasWord, organisations }: Draft, clue: PollClue): boolean {
  return hasWord && namesHouse(clue) && organisations.every(({ kind }) => kind === 'medium');
}

function addName(
  drafts: Draft[],
  text: string,
  clue: PollClue,
  { index: sentence, start: sentenceStart }: SentencePlace,
): void {
  const last = drafts.at(-1);
  const isHouse = namesHouse(clue);
  const organisations = readOrganisations(text, clue.span).map((one) =>
    isHouse ? { ...one, isHouse } : one,
  );
  if (
    last &&
    last.kind !== 'average' &&
    (isDoneBy(last, clue) || belongsTo(text, last, clue.span))
  ) {
    const span = { start: last.span.start, end: Math.max(last.span.end, clue.span.end) };
    const merged = [...last.organisations, ...organisations];
    drafts[drafts.length - 1] = {
      ...last,
      span,
      organisations: merged,
      rule: clue.rule,
      namesHouse: last.namesHouse || isHouse,
    };
    return;
  }
  const { span, rule } = clue;
  const isOther =
    /(?:Separately|Elsewhere|By contrast|In contrast|A rival|Another), ?(?:the )?$/u.test(
      text.slice(Math.max(0, span.start - 20), span.start),
    );
  const none = { client: null, date: null, hasWord: false, namesHouse: isHouse };
  const isPoll = /\p{Ll}poll$/u.test(text.slice(span.start, span.end));
  const word = isPoll ? classifyMention(text, span, sentenceStart) : null;
  if (word && word.start < span.start)
    drafts.push({
      ...none,
      kind: word.kind,
      span: { start: word.start, end: span.end },
      head: span,
      organisations,
      sentence,
      date: word.date,
      hasWord: true,
      rule,
    });
  else
    drafts.push({
      ...none,
      kind: isOther ? 'other' : 'named',
      span,
      head: span,
      organisations,
      sentence,
      rule,
    });
}

function addWord(drafts: Draft[], text: string, clue: PollClue, sentence: SentencePlace): void {
  const last = drafts.at(-1);
  const isHead =
    last &&
    (last.hasWord
      ? endsInName(last) && isHeadOf(text, last.span, clue.span)
      : last.namesHouse ||
        last.rule === 'pollster-of-its-own' ||
        isHeadOf(text, last.span, clue.span));
  const named = isHead ? last : null;
  const word = { start: named?.span.start ?? clue.span.start, end: clue.span.end };
  const { kind, start, date } = classifyMention(text, word, sentence.start);
  const span = { start: Math.min(start, word.start), end: clue.span.end };
  const draft: Draft = {
    span,
    head: span,
    kind: clue.field === 'average' ? 'average' : kind,
    organisations: named?.organisations ?? [],
    client: null,
    date,
    sentence: sentence.index,
    hasWord: true,
    namesHouse: named?.namesHouse ?? false,
    rule: named?.rule ?? clue.rule,
  };
  if (named) drafts[drafts.length - 1] = draft;
  else if (!(last?.hasWord && kind === 'same' && start <= last.span.end + 1)) drafts.push(draft);
}

/** `The findings come from a Northgate`, before `poll`. */
function endsInName({ organisations, span }: Draft): boolean {
  return organisations.at(-1)?.span.end === span.end;
}

/** `pollster Anna Tern`, `the pollsters Northgate`: who, not which poll. */
function isDescription(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).toLowerCase();
  return (
    word === 'pollster' || (word === 'pollsters' && /^,? \p{Lu}/u.test(text.slice(end, end + 3)))
  );
}
