import { printed } from '@topline/model';
import type { People } from '../figure-draft.ts';
import { newFeatures } from '../judge/features.ts';
import type { Candidate } from '../judge/judge.ts';
import { mix } from '../surroundings.ts';
import { ANAPHORS } from './anaphor.ts';
import { isEverybody } from './everybody.ts';
import type { PeopleView } from './people-view.ts';
import { addSurroundings, SOURCES } from './surrounding-features.ts';

/** How many paragraphs, and different groups, back people are carried over. */
const PARAGRAPHS_BACK = 2;
const GROUPS_BACK = 3;
/** Groups of candidates, below those of phrases and everybody. */
const ELSEWHERE = -2;
const ANSWERS = -100;
/** How many answers, and sentences, back `of those` may point. */
const ANSWERS_BACK = 3;
const SENTENCES_BACK = 2;

/** Those of the figures before, the nearest first, each group once. */
export function peopleOfFigures(view: PeopleView, told: Set<string>): Candidate<People>[] {
  const { line, around, drafts, narrowBefore, narrowAfter, anaphor } = view;
  const { text, sentence } = line;
  const anyNarrow = narrowBefore + narrowAfter > 0 ? 1 : 0;
  const candidates: Candidate<People>[] = [];
  for (let index = drafts.length - 1; index >= 0; index -= 1) {
    const draft = drafts[index]!;
    const paragraphs = sentence.paragraphNo - draft.paragraphNo;
    if (candidates.length >= GROUPS_BACK || paragraphs > PARAGRAPHS_BACK) break;
    if (!draft.people) continue;
    const words = printed(text, draft.people.span).toLowerCase();
    if (told.has(words)) continue;
    told.add(words);
    const back = candidates.length + 1;
    const isLast = index === drafts.length - 1 ? 1 : 0;
    const same = draft.sentenceNo === sentence.sentenceNo;
    const source = same ? SOURCES.figureOfSentence : SOURCES.figureBefore;
    const features = newFeatures();
    addSurroundings(features, around, source);
    const add = (template: number, a = 0, b = 0, c = 0) =>
      features.add(template, a, b, mix(c, source));
    add(534, isLast, view.lastBond, view.link);
    add(503, isLast, anaphor, back);
    add(170, back, isLast, paragraphs);
    add(171, isLast, Math.min(sentence.sentenceNo - draft.sentenceNo, 3), anyNarrow);
    add(172, isLast, around.order, Math.min(narrowBefore, 2));
    add(178, isLast, around.kind, anyNarrow);
    add(179, isLast, Math.min(narrowBefore, 3), Math.min(narrowAfter, 3));
    add(180, isLast, Math.min(drafts.length - 1 - index, 3));
    candidates.push({
      features: features.list,
      told: draft.people,
      group: ELSEWHERE - 2 * back,
    });
  }
  return candidates;
}

/** Those of whom the sentence before speaks: `Women are less sure. Only 40% back it.` */
export function peopleOfSentenceBefore(view: PeopleView, told: Set<string>): Candidate<People>[] {
  const { line, around, phrasesBefore, narrow, narrowBefore, narrowAfter, anaphor } = view;
  const candidates: Candidate<People>[] = [];
  for (const { span, distance } of phrasesBefore) {
    const words = printed(line.text, span);
    if (told.has(words.toLowerCase()) || isEverybody(words)) continue;
    told.add(words.toLowerCase());
    const features = newFeatures();
    addSurroundings(features, around, SOURCES.sentenceBefore);
    const { add } = features;
    add(504, anaphor, Math.min(candidates.length, 2), distance);
    add(194, narrow, 0, distance);
    add(190, narrowBefore + narrowAfter > 0 ? 1 : 0, around.order, distance);
    add(191, around.firstWord, 0, distance);
    add(192, around.wordAfter, 0, distance);
    add(193, around.shapeAfter, 0, distance);
    candidates.push({
      features: features.list,
      told: { span },
      group: ELSEWHERE - 1 - 2 * candidates.length,
    });
  }
  return candidates;
}

/** Those who gave an answer before: `45% have moved. Of those, 30% …`. */
export function peopleOfAnswers(view: PeopleView, told: Set<string>): Candidate<People>[] {
  const { line, around, drafts, anaphor } = view;
  if (anaphor === ANAPHORS.none) return [];
  const near = drafts
    .slice(-ANSWERS_BACK)
    .filter(({ sentenceNo }) => line.sentence.sentenceNo - sentenceNo <= SENTENCES_BACK);
  return near.toReversed().flatMap(({ responseSpan, people, sentenceNo }, back) => {
    const words = printed(line.text, responseSpan);
    if (told.has(words.toLowerCase())) return [];
    told.add(words.toLowerCase());
    const features = newFeatures();
    addSurroundings(features, around, SOURCES.answerBefore);
    const { add } = features;
    add(505, anaphor, back, line.sentence.sentenceNo - sentenceNo);
    add(506, anaphor, back, people ? 1 : 0);
    add(507, anaphor, drafts.length > 1 ? 1 : 0, back);
    return [{ features: features.list, told: { span: responseSpan }, group: ANSWERS - 1 - back }];
  });
}
