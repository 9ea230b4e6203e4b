import { printed, type Sentence, type Span } from '@topline/model';
import { classifyMention } from './classify-mention.ts';
import { isAsking } from './is-asking.ts';
import { isReporting } from './is-reporting.ts';
import { AMBIGUOUS_POLLSTERS } from './lexicon/ambiguous-pollsters.ts';
import { OUTSIDE } from './lexicon/poll-phrases.ts';
import { readOrganisations } from './organisation.ts';
import type { Reference } from './reference.ts';
import type { PollClue } from './rule.ts';

type Draft = Omit<Reference, 'reports' | 'asks'> & { readonly hasWord: boolean };

/** Joins the clues of each sentence into references: a name with the `poll` it belongs to. */
export function findReferences(
  text: string,
  sentences: readonly Sentence[],
  clues: readonly PollClue[],
): Reference[] {
  const references: Reference[] = [];
  let next = 0;
  for (const [index, { span }] of sentences.entries()) {
    const drafts: Draft[] = [];
    const clients: PollClue[] = [];
    for (; clues[next] && clues[next]!.span.start < span.end; next += 1) {
      const clue = clues[next]!;
      if (clue.field === 'client') clients.push(clue);
      else if (clue.field === 'pollster' || clue.field === 'mention' || clue.field === 'average')
        addClue(drafts, text, clue, index, span.start);
    }
    const kept = drafts.filter(
      (draft) => draft.hasWord || hasResults(text, draft.span) || !isAmbiguous(text, draft),
    );
    references.push(
      ...giveClients(text, dropAsked(text, kept), clients).map((draft) =>
        finish(text, draft, span),
      ),
    );
  }
  return references;
}

function addClue(drafts: Draft[], text: string, clue: PollClue, sentence: number, from: number) {
  const last = drafts.at(-1);
  const base = { sentence, rule: clue.rule, client: null };
  if (clue.field === 'pollster') {
    const organisations = readOrganisations(text, clue.span);
    if (last && last.kind !== 'average' && belongsTo(text, last, clue.span)) {
      const span = { start: last.span.start, end: Math.max(last.span.end, clue.span.end) };
      const merged = [...last.organisations, ...organisations];
      drafts[drafts.length - 1] = { ...last, span, organisations: merged, rule: clue.rule };
      return;
    }
    const kind = 'named' as const;
    drafts.push({
      ...base,
      span: clue.span,
      head: clue.span,
      kind,
      organisations,
      date: null,
      hasWord: false,
    });
    return;
  }
  if (isDescription(text, clue.span)) return;
  const named = last && !last.hasWord && isHeadOf(text, last.span, clue.span) ? last : null;
  const word = { start: named?.span.start ?? clue.span.start, end: clue.span.end };
  const { kind, start, date } = classifyMention(text, word, from);
  const draft: Draft = {
    ...base,
    span: { start: Math.min(start, word.start), end: clue.span.end },
    head: { start: Math.min(start, word.start), end: clue.span.end },
    kind: clue.field === 'average' ? 'average' : kind,
    organisations: named?.organisations ?? [],
    date,
    hasWord: true,
    rule: named?.rule ?? clue.rule,
  };
  if (named) drafts[drafts.length - 1] = draft;
  else if (!(last?.hasWord && kind === 'same' && start <= last.span.end + 1)) drafts.push(draft);
}

/** `Northgate’s latest tracking` before `poll`: nothing between but words of the noun phrase. */
function isHeadOf(text: string, name: Span, word: Span): boolean {
  if (word.start < name.end) return true;
  const between = text.slice(name.end, word.start);
  if (
    between.length > 60 ||
    !/^(?:[’']s?)?(?: \([^()]{1,14}\))?(?: [\p{L}\d’'./-]+)* $/u.test(between)
  )
    return false;
  return !between
    .toLowerCase()
    .split(' ')
    .some((part) => OUTSIDE.has(part) || part === 'a' || part === 'the');
}

/** `poll by Northgate`, `the survey, carried out by the firm Northgate`, `and Brightwater`. */
function belongsTo(text: string, draft: Draft, name: Span): boolean {
  if (name.start < draft.span.end) return true;
  const between = text.slice(draft.span.end, name.start);
  if (between.length > 140) return false;
  if (
    draft.organisations.length > 0 &&
    /^(?: \([^()]{1,12}\))?(?:,? and (?:the )?(?:\p{L}{1,14} ){0,3}|[/-]|, )$/iu.test(between)
  )
    return true;
  if (!draft.hasWord) return false;
  if (/^(?:,? (?:\(|that |which )?|: )$/.test(between)) return true;
  return (
    /(?:^|[ ,])(?:by|from)(?: (?:the|a|an))?(?: [\p{Ll}-]+){0,5} $/iu.test(between) &&
    !/[;]/.test(between)
  );
}

/** `the Tern analysis`, `Northgate’s findings`: a name in front of results. */
function hasResults(text: string, { end }: Span): boolean {
  return /^(?:[’']s)? (?:analysis|findings|results|numbers|data|figures)(?!\p{L})/u.test(
    text.slice(end, end + 16),
  );
}

function isAmbiguous(text: string, { organisations }: Draft): boolean {
  return organisations.every(({ span }) => AMBIGUOUS_POLLSTERS.has(printed(text, span)));
}

/** `pollster Anna Tern`, `the pollsters Northgate`: who, not which poll. */
function isDescription(text: string, { start, end }: Span): boolean {
  const word = text.slice(start, end).toLowerCase();
  return (
    word === 'pollster' || (word === 'pollsters' && /^,? \p{Lu}/u.test(text.slice(end, end + 3)))
  );
}

/** `of those surveyed` speaks of the poll that the rest of the sentence names. */
function dropAsked(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const telling = drafts.filter(
    ({ span, organisations }) =>
      organisations.length > 0 ||
      !/(?:surveyed|polled|respondents)$/.test(text.slice(span.start, span.end)),
  );
  return telling.length > 0 ? telling : drafts;
}

/** A client belongs to the reference before it, else to the first of the sentence. */
function giveClients(
  text: string,
  drafts: readonly Draft[],
  clients: readonly PollClue[],
): Draft[] {
  const given = [...drafts];
  for (const clue of clients) {
    const before = given.findLastIndex(({ span }) => span.start <= clue.span.start);
    const at = Math.max(before, 0);
    const client = readOrganisations(text, clue.span)[0] ?? null;
    if (given[at] && !given[at].client) given[at] = { ...given[at], client };
  }
  return given;
}

/** `polls`, with no word before. */
function isBare(text: string, { kind, head }: Pick<Draft, 'kind' | 'head'>): boolean {
  return (
    kind === 'generic' && !text.slice(head.start, head.end).replace(/^the /i, '').includes(' ')
  );
}

function finish(text: string, { hasWord, ...draft }: Draft, sentence: Span): Reference {
  return {
    ...draft,
    reports: isReporting(text, draft.span, sentence, isBare(text, draft)),
    asks: !hasWord && isAsking(text, draft.span, sentence),
  };
}
