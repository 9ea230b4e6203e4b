import type { People } from '../figure-draft.ts';
import { newFeatures } from '../judge/features.ts';
import type { Candidate } from '../judge/judge.ts';
import type { Line } from '../line.ts';
import type { Surroundings } from '../surroundings.ts';
import { peopleOfAnswers, peopleOfFigures, peopleOfSentenceBefore } from './people-before.ts';
import { viewPeople, type Discourse, type PeopleView } from './people-view.ts';
import { phraseFeatures } from './phrase-features.ts';
import type { Phrase } from './phrase.ts';
import { addSurroundings, SOURCES } from './surrounding-features.ts';

const BONDS_BITS = 16;
/** The group of the candidates that tell of everybody; those of phrases go by head. */
const EVERYBODY = -1;
/** Narrow groups are taken for everybody far more often than the other way round. */
const EVERYBODY_WEIGHT = 0.5;

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
