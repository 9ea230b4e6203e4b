import type { Span } from '@topline/model';
import { codeOf } from '../../language/class-code.ts';
import type { Token } from '../../language/tokens.ts';
import type { FigureDraft, People } from '../figure-draft.ts';
import type { Line } from '../line.ts';
import { isResidual } from '../residual.ts';
import { mix, type Surroundings } from '../surroundings.ts';
import type { Topic } from '../topics/list-topics.ts';

/** A figure whose people are known, and what was read before it. */
export interface AnswerContext {
  readonly line: Line;
  readonly around: Surroundings;
  readonly people: People | null;
  readonly drafts: readonly FigureDraft[];
  readonly topics: readonly Topic[];
  /** As printed, in lower case. */
  readonly pollster: string;
  /** Names of the sentence before, the nearest first. */
  readonly namesBefore: readonly { readonly response: string; readonly span: Span }[];
}

/** What the features of answers are made of. */
export interface AnswerView extends AnswerContext {
  /** The figure before, where it stands in the same sentence. */
  readonly here: FigureDraft | undefined;
  readonly draftsHere: readonly FigureDraft[];
  /** The last full answer near by. */
  readonly antecedent: string | null;
  /** 0: nobody; 1: from elsewhere; 2: before the figure; 3: after it. */
  readonly peopleSide: number;
  /** Token after the people, where they stand after the figure. */
  readonly peopleEnd: number;
  /** What follows the figure and its people. */
  readonly wordAfterPeople: number;
  readonly classAfterPeople: number;
  /** The words up to the next figure, where they are few; else 0. */
  readonly linkNext: number;
  readonly names: number;
  /** How often the article has told an answer, by its last word. */
  readonly timesTold: ReadonlyMap<string, number>;
}

export function viewAnswers(context: AnswerContext, names: number): AnswerView {
  const { line, around, people, drafts } = context;
  const { tokens, figuresAt, sentence } = line;
  const { at, order } = around;
  const draftsHere = drafts.filter(({ sentenceNo }) => sentenceNo === sentence.sentenceNo);
  const isNear = (draft: FigureDraft) => sentence.paragraphNo - draft.paragraphNo <= 1;
  const full = drafts.findLast((draft) => !isResidual(draft.response) && isNear(draft));
  const start = people ? tokens.findIndex(({ span }) => span.start === people.span.start) : -1;
  const peopleEnd = people ? tokens.findIndex(({ span }) => span.end === people.span.end) + 1 : -1;
  const peopleSide = people === null ? 0 : sideOf(start, at);
  const after = tokens[peopleSide === 3 ? peopleEnd : at + 1];
  return {
    ...context,
    here: draftsHere.at(-1),
    draftsHere,
    antecedent: full?.response ?? null,
    peopleSide,
    peopleEnd,
    wordAfterPeople: after?.id ?? 1,
    classAfterPeople: codeOf(after?.wordClass ?? 'stop'),
    linkNext: linkTo(tokens, at, figuresAt[order + 1] ?? -1),
    names: Math.min(names, 4),
    timesTold: countAnswers(drafts),
  };
}

function sideOf(start: number, at: number): number {
  if (start < 0) return 1;
  return start < at ? 2 : 3;
}

function linkTo(tokens: readonly Token[], at: number, next: number): number {
  if (next < 0 || next - at > 6) return 0;
  return tokens.slice(at + 1, next).reduce((link, { id }) => mix(link, id), 11);
}

/** What the longer and shorter names of one answer share: `Ann Hale`, `Hale`. */
export function keyOf(response: string): string {
  return response.toLowerCase().split(' ').at(-1) ?? '';
}

function countAnswers(drafts: readonly FigureDraft[]): Map<string, number> {
  const told = new Map<string, number>();
  for (const { response } of drafts) {
    const key = keyOf(response);
    told.set(key, (told.get(key) ?? 0) + 1);
  }
  return told;
}
