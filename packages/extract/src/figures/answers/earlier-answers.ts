import { printed } from '@topline/model';
import { idOfWord } from '../../language/word-id.ts';
import type { FigureDraft } from '../figure-draft.ts';
import { newFeatures } from '../judge/features.ts';
import type { Candidate } from '../judge/judge.ts';
import { KINDS } from '../kinds/kind.ts';
import { oppositeOf } from '../opposite.ts';
import { isResidual } from '../residual.ts';
import { mix } from '../surroundings.ts';
import type { AnswerRead } from './answer-read.ts';
import type { AnswerView } from './answer-view.ts';
import { addSurroundings } from './surrounding-features.ts';

const PARAGRAPHS_BACK = 2;
const ANSWERS_BACK = 4;
/** Ways to an answer, among features: the same and the opposite, of another or the same sentence. */
const SAME = 50;
const OPPOSITE = 52;
const NAME_BEFORE = 60;

/** The same, or the opposite, of what figures before this one told, the last first. */
export function earlierAnswers(view: AnswerView): Candidate<AnswerRead>[] {
  const { line, drafts } = view;
  const { sentence } = line;
  const told = new Set<string>();
  const candidates: Candidate<AnswerRead>[] = [];
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index]!;
    const tooFar = sentence.paragraphNo - draft.paragraphNo > PARAGRAPHS_BACK;
    if (tooFar || told.size >= ANSWERS_BACK) break;
    if (told.has(draft.response)) continue;
    const back = told.size;
    told.add(draft.response);
    const here = draft.sentenceNo === sentence.sentenceNo ? 1 : 0;
    candidates.push(carry(view, index, back, SAME + here, draft.response, 'same-answer'));
    const opposite = oppositeOf(draft.response);
    // The other side of a name is another name, not its absence.
    const isBareName = startsWithName(draft) && opposite.startsWith('not ');
    // Waves are compared answer by answer: `55% would keep it, up from 49%`.
    const isOtherWave = draft.wave !== (KINDS[view.around.kind]?.wave ?? draft.wave);
    if (isResidual(draft.response) || isBareName || isOtherWave) continue;
    candidates.push(carry(view, index, back, OPPOSITE + here, opposite, 'opposite-answer'));
  }
  return candidates;
}

function carry(
  view: AnswerView,
  index: number,
  back: number,
  via: number,
  response: string,
  rule: string,
): Candidate<AnswerRead> {
  const { line, around, people, drafts, topics, peopleSide } = view;
  const { wordAfterPeople, classAfterPeople } = view;
  const { text, sentence } = line;
  const draft = drafts[index]!;
  const wordsOf = (span: FigureDraft['people']) =>
    span ? printed(text, span.span).toLowerCase() : '';
  const samePeople = wordsOf(draft.people) === wordsOf(people) ? 1 : 0;
  const sentences = Math.min(sentence.sentenceNo - draft.sentenceNo, 4);
  const isName = startsWithName(draft) ? 1 : 0;
  const features = newFeatures();
  addSurroundings(features, view, via);
  const add = (template: number, a = 0, b = 0, c = 0) => features.add(template, a, b, mix(c, via));
  add(300, back, samePeople, isResidual(draft.response) ? 1 : 0);
  add(301, Math.min(drafts.length - 1 - index, 4), samePeople);
  add(302, sentences, samePeople, isName);
  add(303, around.kind, samePeople, back);
  add(304, around.link, samePeople, back);
  add(305, wordAfterPeople, samePeople);
  add(306, classAfterPeople, samePeople, peopleSide);
  add(307, around.wordBefore, samePeople);
  add(308, around.shapeAfter, samePeople);
  add(309, around.wordsBefore, samePeople);
  add(310, around.order, samePeople, back);
  add(311, draft.via, samePeople, back);
  add(312, around.kind, draft.wave === 'previous' ? 1 : 0, mix(samePeople, back));
  add(313, around.firstWord, samePeople, sentences);
  add(314, isName, around.kind, around.wordBefore);
  add(315, peopleSide, samePeople, around.kind);
  const told = { response, span: draft.responseSpan, pointsBack: true, via, rule, topics };
  return { features: features.list, told };
}

/** Names of the sentence before: `The mayor, Ann Hale, is in trouble. Only 31% …`. */
export function namesOfSentenceBefore(
  view: AnswerView,
  taken: ReadonlySet<string>,
): Candidate<AnswerRead>[] {
  const { namesBefore, around, names, drafts, pollster, topics } = view;
  const candidates: Candidate<AnswerRead>[] = [];
  for (const [back, { response, span }] of namesBefore.entries()) {
    if (taken.has(response)) continue;
    const lower = response.toLowerCase();
    const isPollster = pollster !== '' && (lower.includes(pollster) || pollster.includes(lower));
    const features = newFeatures();
    addSurroundings(features, view, NAME_BEFORE);
    const { add } = features;
    add(320, back, isPollster ? 1 : 0);
    add(321, around.firstWord, back);
    add(322, names > 0 ? 1 : 0, back);
    add(323, around.kind, names > 0 ? 1 : 0);
    add(324, drafts.length > 0 ? 1 : 0, isPollster ? 1 : 0);
    for (const word of lower.split(' ')) add(325, idOfWord(word));
    const told = { response, span, pointsBack: true, via: NAME_BEFORE, topics };
    candidates.push({ features: features.list, told: { ...told, rule: 'name-before' } });
  }
  return candidates;
}

function startsWithName({ response }: FigureDraft): boolean {
  return /^\p{Lu}/u.test(response);
}
