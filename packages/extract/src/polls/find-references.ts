import type { Sentence, Span } from '@topline/model';
import type { Draft } from './draft.ts';
import { addClue } from './draft-reference.ts';
import { giveClients } from './give-clients.ts';
import { hasVerb, headsResults } from './heads-results.ts';
import { certainNames, isAmbiguous } from './is-ambiguous.ts';
import { isAsking } from './is-asking.ts';
import { isReporting } from './is-reporting.ts';
import { clientAlone } from './lone-reference.ts';
import type { Reference } from './reference.ts';
import type { PollClue } from './rule.ts';

/** Joins the clues of each sentence into references: a name with the `poll` it belongs to. */
export function findReferences(
  text: string,
  sentences: readonly Sentence[],
  clues: readonly PollClue[],
  /** Whether a sentence, by its index, holds a number that can be a poll's. */
  hasFigure: (sentence: number) => boolean,
): Reference[] {
  const references: Reference[] = [];
  const certain = certainNames(text, clues);
  let next = 0;
  for (const [index, { span }] of sentences.entries()) {
    const drafts: Draft[] = [];
    const clients: PollClue[] = [];
    for (; clues[next] && clues[next]!.span.start < span.end; next += 1) {
      const clue = clues[next]!;
      if (clue.field === 'client') clients.push(clue);
      else if (clue.field === 'pollster' || clue.field === 'mention' || clue.field === 'average')
        addClue(drafts, text, clue, { index, start: span.start });
    }
    const kept = drafts.filter(
      (draft) =>
        draft.hasWord ||
        hasResults(text, draft.span) ||
        !isAmbiguous(text, draft, certain) ||
        (hasFigure(index) && headsResults(text, draft, span) && hasVerb(text, draft)),
    );
    if (kept.length === 0 && clients[0] && references.length > 0)
      references.push(clientAlone(text, clients[0], index));
    references.push(
      ...giveClients(text, dropAsked(text, kept), clients).map((draft) =>
        finish(
          text,
          draft,
          span,
          hasFigure(index),
          hasFigure(index + 1) && isTakenUp(text, sentences[index + 1]!.span),
        ),
      ),
    );
  }
  return references;
}

/** `the Tern analysis`, `Northgate’s findings`: a name in front of results. */
function hasResults(text: string, { end }: Span): boolean {
  return /^(?:[’']s)? (?:analysis|findings|results|numbers|data|figures)(?!\p{L})/u.test(
    text.slice(end, end + 16),
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

/** `Northgate’s August survey` */
function isOwner(text: string, { hasWord, organisations }: Draft): boolean {
  const end = organisations.at(-1)?.span.end;
  return hasWord && end !== undefined && /^[’']s? /u.test(text.slice(end, end + 3));
}

/** `polls`, with no word before. */
function isBare(text: string, { kind, head }: Pick<Draft, 'kind' | 'head'>): boolean {
  return (
    kind === 'generic' && !text.slice(head.start, head.end).replace(/^the /i, '').includes(' ')
  );
}

function isKnown({ organisations }: Draft): boolean {
  return organisations.some(({ kind }) => kind === 'known');
}

/** `And then there is Northgate. Its panel` …: the next sentence goes on about the one before. */
function isTakenUp(text: string, { start }: Span): boolean {
  return /^(?:Its?|There|The (?:firm|pollster|company|institute)(?:[’']s)?) /u.test(
    text.slice(start, start + 24),
  );
}

/** `The survey, of 1,218 voters, has a margin …` at the start of a paragraph. */
function tellsMaking(text: string, span: Span, sentence: Span): boolean {
  const before = text.slice(Math.max(sentence.start, span.start - 50), span.start);
  if (MARGIN_OF.test(before)) return true;
  if (!/(?:^|\n)\W{0,3}$/u.test(text.slice(Math.max(0, span.start - 5), span.start))) return false;
  return MAKING.test(text.slice(span.end, Math.min(sentence.end, span.end + 120)));
}

/** `The margin of error for`, before `the poll`. */
const MARGIN_OF = /margin of (?:sampling )?error (?:for|of|in|on) $/iu;

const MAKING =
  /^,? ?(?:of [\d,]{3,}|(?:which )?(?:was |were )?(?:based on|conducted|carried out|taken|fielded|done|made up of)|(?:polled|surveyed|interviewed|questioned|sampled|covered|has an? (?:\p{L}+ ){0,3}(?:margin|error)|had an? (?:\p{L}+ ){0,3}margin))/u;

function finish(
  text: string,
  draft: Draft,
  sentence: Span,
  hasFigure: boolean,
  isTakenUpNext: boolean,
): Reference {
  const { hasWord, ...rest } = draft;
  return {
    ...rest,
    reports:
      isReporting(text, draft.span, sentence, isBare(text, draft)) ||
      (hasFigure && headsResults(text, draft, sentence)) ||
      (isTakenUpNext && isKnown(draft)),
    owned: isOwner(text, draft),
    details: tellsMaking(text, draft.span, sentence),
    asks: !hasWord && isAsking(text, draft.span, sentence),
  };
}
