import type { AnswerRead } from './answer-read.ts';
import type { Candidate } from '../judge/judge.ts';
import type { Line } from '../line.ts';
import { EVERYBODY } from '../../language/lexicon/people.ts';
import { mix } from '../surroundings.ts';
import { viewAnswers, type AnswerContext } from './answer-view.ts';
import { earlierAnswers, namesOfSentenceBefore } from './earlier-answers.ts';
import { placeFeatures } from './place-features.ts';
import type { AnswerPlace } from './place.ts';
import { tellAnswer, type ToldAnswer } from './tell-answer.ts';

const LONGEST = 25;
/** `The share who want it`, `a majority of adults`: words for a number tell no answer. */
const COUNTS_ONLY =
  /^(?:share|number|proportion|percentage|figure|rate|total|votes?|(?:an? )?(?:\p{L}+ )?(?:majority|minority|plurality|half|third|quarter|fifth) of (?:\p{L}+ ){0,2}\p{L}+)$/iu;
/** `error of plus or minus 3 points`, `puts her lead at 9 points`: of a lead, not of an answer. */
const NO_ANSWER =
  /\b(?:margin of error|error of plus|plus or minus)\b|\b(?:puts?|gives?|makes?) (?:his|her|their|its|the) lead$/i;

const WAYS: Readonly<Record<AnswerPlace['via'], { code: number; rule: string }>> = {
  after: { code: 1, rule: 'answer-after-number' },
  'after-people': { code: 2, rule: 'answer-after-people' },
  before: { code: 3, rule: 'answer-before-number' },
  label: { code: 4, rule: 'option' },
  subject: { code: 5, rule: 'subject' },
  name: { code: 6, rule: 'name' },
  predicate: { code: 7, rule: 'predicate' },
  opinion: { code: 8, rule: 'opinion-noun' },
};

/** The answers that a figure may tell: those of its sentence and those of the text before. */
export function answerCandidates(
  context: AnswerContext,
  places: readonly AnswerPlace[],
): Candidate<AnswerRead>[] {
  const view = viewAnswers(context, places.filter(({ via }) => via === 'name').length);
  const { line, around, topics, antecedent } = view;
  const candidates: Candidate<AnswerRead>[] = [];
  const unlikely: Candidate<AnswerRead>[] = [];
  let nameNo = 0;
  for (const place of places) {
    if (place.via === 'name') nameNo += 1;
    const told = tellPlace(line, place, antecedent);
    if (!told || told.response === '' || told.response.split(' ').length > LONGEST) continue;
    const { code, rule } = WAYS[place.via];
    const via = mix(code, place.end <= around.at ? 1 : 2);
    const features = placeFeatures(view, place, told, via, nameNo);
    const candidate = { features, told: { ...told, via, rule, topics }, group: place.start };
    (tellsNothing(told.response) ? unlikely : candidates).push(candidate);
  }
  candidates.push(...earlierAnswers(view));
  const taken = new Set(candidates.map(({ told }) => told.response));
  candidates.push(...namesOfSentenceBefore(view, taken));
  return candidates.length > 0 ? candidates : unlikely;
}

function tellsNothing(response: string): boolean {
  return COUNTS_ONLY.test(response) || NO_ANSWER.test(response) || namesEverybody(response);
}

/** `Filipino adults (51%)`: those who answered, and no answer. */
function namesEverybody(response: string): boolean {
  const words = response.toLowerCase().split(' ');
  return words.length <= 3 && EVERYBODY.has(words.at(-1) ?? '');
}

/** The figures of a sentence share most places. */
const toldAt = new WeakMap<AnswerPlace, ToldAnswer>();

function tellPlace(line: Line, place: AnswerPlace, antecedent: string | null): ToldAnswer | null {
  const known = toldAt.get(place);
  if (known) return known;
  const told = tellAnswer(line.text, line.tokens.slice(place.start, place.end), antecedent);
  // What leans on an answer before is another for each figure.
  if (told && !told.pointsBack) toldAt.set(place, told);
  return told;
}
