import type { People } from '../figure-draft.ts';
import { newFeatures } from '../judge/features.ts';
import type { Candidate } from '../judge/judge.ts';
import type { Line } from '../line.ts';
import type { Token } from '../../language/tokens.ts';
import type { Surroundings } from '../surroundings.ts';
import { peopleOfAnswers, peopleOfFigures, peopleOfSentenceBefore } from './people-before.ts';
import { viewPeople, type Discourse, type PeopleView, type SeenPhrase } from './people-view.ts';
import { BONDS, isParted } from './bond.ts';
import { sortOfWords } from './sort-of-words.ts';
import { phraseFeatures } from './phrase-features.ts';
import type { Phrase } from './phrase.ts';
import { addSurroundings, SOURCES } from './surrounding-features.ts';

const BONDS_BITS = 16;
/** The group of the candidates that tell of everybody; those of phrases go by head. */
const EVERYBODY = -1;
/** Narrow groups are taken for everybody far more often than the other way round. */
const EVERYBODY_WEIGHT = 0.55;

/** Those whom a figure may be a share of: `null` for everybody asked. */
export function peopleCandidates(
  line: Line,
  around: Surroundings,
  phrases: readonly Phrase[],
  discourse: Discourse,
): Candidate<People | null>[] {
  const view = viewPeople(line, around, phrases, discourse);
  const told = new Set(view.seen.map(({ lower }) => lower));
  return [
    ...view.seen.map((seen) => ({
      features: phraseFeatures(view, seen),
      told: seen.everybody || (seen.own && !seen.nation) ? null : { span: seen.span },
      ...(seen.everybody
        ? { group: EVERYBODY, weight: EVERYBODY_WEIGHT }
        : { group: seen.phrase.head }),
    })),
    {
      features: nobodyFeatures(view),
      told: null,
      group: EVERYBODY,
      weight: EVERYBODY_WEIGHT,
    },
    ...peopleOfFigures(view, told),
    ...peopleOfSentenceBefore(view, told),
    ...peopleOfAnswers(view, told),
  ];
}

function nobodyFeatures(view: PeopleView): number[] {
  const { around, narrow, wide, narrowBefore, narrowAfter, drafts, line, anaphor } = view;
  const last = drafts.at(-1);
  const here = last?.sentenceNo === line.sentence.sentenceNo ? 1 : 0;
  const carries = last?.people ? 1 : 0;
  const features = newFeatures();
  addSurroundings(features, around, SOURCES.nobody);
  const { add } = features;
  add(502, anaphor, carries, here);
  add(531, view.lastBond, view.link);
  add(
    512,
    Math.min(view.run.index, 3),
    Math.min(view.run.size, 3),
    Math.min(view.runHeads.length, 3),
  );
  const { tight, isOpening } = tightOf(view);
  add(540, tight);
  add(543, tight, isOpening);
  add(541, tight, around.order, around.kind);
  add(542, tight, carries, here);
  const paired = view.run.size > 1 && view.runHeads.length === view.run.size;
  add(549, paired ? 1 : 0, around.bracketed ? 1 : 0, view.isRespective ? 1 : 0);
  add(164, narrow);
  add(165, wide);
  for (let bond = 0; bond < BONDS_BITS; bond += 1) {
    const isNarrow = (narrow >> bond) & 1;
    add(166, bond, isNarrow, (wide >> bond) & 1);
  }
  add(160, Math.min(narrowBefore, 3), Math.min(narrowAfter, 3));
  add(161, carries, here, around.order);
  add(162, Math.min(view.seen.length, 5), around.order);
  add(163, view.phrasesBefore.length > 0 ? 1 : 0, narrowBefore + narrowAfter > 0 ? 1 : 0);
  return features.list;
}

/** What the words right after the number (`40% of …`) say of whom it is a share, in kinds. */
function tightOf({ seen, line, around, asked }: PeopleView): { tight: number; isOpening: number } {
  const { tokens, figuresAt } = line;
  const near = seen.filter(
    ({ bond, phrase }) => bond <= BONDS.shareAmong && !isParted(figuresAt, around.at, phrase),
  );
  const isOpening = near.some(({ phrase }) =>
    asked.isInOpening(tokens[phrase.head]!.lower, line.sentence),
  )
    ? 1
    : 0;
  return { tight: kindOf(near, tokens), isOpening };
}

function kindOf(near: readonly SeenPhrase[], tokens: readonly Token[]): number {
  if (near.length === 0) return 0;
  if (near.some(({ everybody }) => everybody)) return 1;
  if (near.some(({ own, nation }) => own && !nation)) return 2;
  if (near.some(({ nation }) => nation)) return 3;
  const isTold = near.some(({ phrase }) => sortOfWords(tokens, phrase) === 6);
  return (isTold ? 4 : 5) + (near.some(({ bond }) => bond === BONDS.sharePeople) ? 2 : 0);
}
