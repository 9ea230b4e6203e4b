import type { Role, Sentence } from '@topline/model';
import { countNations } from '../language/count-nations.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import type { PollReading } from '../polls/index.ts';
import { findQuestions } from './asked.ts';
import type { FigureDraft } from './figure-draft.ts';
import type { Judge } from './judge/judge.ts';
import { readArticleFacts } from './kinds/article-facts.ts';
import { NO_KINDS, readKinds } from './kinds/read-kinds.ts';
import { readLine, type Line } from './line.ts';
import { readAskedPeople } from './people/asked-people.ts';
import { findPhrases } from './people/find-phrases.ts';
import { readFigure } from './read-figure.ts';
import { joinSameClaims } from './same-claim.ts';
import { settleLeads } from './settle-leads.ts';
import { settleOpposites, settlePairs } from './settle-pairs.ts';
import { readSentenceBefore } from './sentence-before.ts';
import { sharedPlaces } from './answers/shared-places.ts';

/** An article as the stages before leave it, and who chooses among readings. */
export interface FigureScene {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly numbers: readonly NumberExpression[];
  /** What the words around a number say that it is; `null` where they leave it open. */
  readonly roleOf: (number: NumberExpression) => Role | null;
  readonly polls: PollReading;
  readonly judge: Judge;
}

/**
 * Ties every number that is a figure to who answered what, in order of the text. Of each number four
 * things are decided, one after the other: whether it is a figure and of what kind, whom it is a
 * share of, what they answered, and what was asked. For each the readings compete.
 */
export function readFigures(scene: FigureScene): FigureDraft[] {
  const { text, sentences, numbers, polls } = scene;
  const drafts: FigureDraft[] = [];
  if (polls.polls.length === 0) return drafts;
  const asked = findQuestions(text, sentences);
  const nations = countNations(text);
  const askedPeople = readAskedPeople(
    text,
    sentences,
    numbers.filter((number) => !polls.groupOf(number)),
    scene.roleOf,
  );
  const density = densityOf(text, sentences.length);
  const facts = readArticleFacts(numbers);
  let next = 0;
  let before = NO_KINDS;
  let previous: Line | null = null;
  for (const [index, sentence] of sentences.entries()) {
    const first = next;
    while (numbers[next] && numbers[next]!.span.start < sentence.span.end) next += 1;
    const plain = readLine(text, sentence, numbers.slice(first, next));
    const figuresBefore = drafts.length;
    const { kinds, after } = readKinds(plain, { ...scene, before, figuresBefore, density, facts });
    const line: Line = { ...plain, figuresAt: [...kinds.keys()] };
    if (kinds.size > 0) {
      const phrases = findPhrases(line);
      const shared = sharedPlaces(line, phrases);
      const nearby = readSentenceBefore(previous, sentence);
      const near = { line, phrases, shared, nearby, nations, askedPeople };
      const context = { ...scene, ...near, asked: asked[index]! };
      for (const [at, kind] of kinds) {
        const draft = readFigure(context, at, kind, drafts);
        if (draft) drafts.push(draft);
      }
    }
    before = after;
    previous = line;
  }
  return joinSameClaims(text, settleLeads(text, settleOpposites(settlePairs(text, drafts))));
}

/** How much of an article speaks of polls: 0, none, to 4, one sentence in two or more. */
function densityOf(text: string, sentences: number): number {
  const words = text.match(/\b(?:poll|survey)/giu)?.length ?? 0;
  return Math.min(4, Math.ceil((8 * words) / sentences));
}
