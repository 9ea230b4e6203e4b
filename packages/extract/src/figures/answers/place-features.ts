import { overlaps, type Span } from '@topline/model';
import { codeOf } from '../../language/class-code.ts';
import { stepOf } from '../judge/feature.ts';
import { newFeatures } from '../judge/features.ts';
import { mix, pathOf } from '../surroundings.ts';
import { keyOf, type AnswerView } from './answer-view.ts';
import type { AnswerPlace } from './place.ts';
import { addSurroundings, wayBefore } from './surrounding-features.ts';
import type { ToldAnswer } from './tell-answer.ts';
import { addWording } from './wording-features.ts';

/** What speaks for and against words of the figure's own sentence. */
export function placeFeatures(
  view: AnswerView,
  place: AnswerPlace,
  told: ToldAnswer,
  via: number,
  nameNo: number,
): number[] {
  const { line, around, people, drafts } = view;
  const { peopleSide, peopleEnd, classAfterPeople, linkNext } = view;
  const { tokens, figuresAt } = line;
  const { start, end, bound: boundName } = place;
  const { at } = around;
  const isBefore = end <= at;
  const [from, until] = isBefore ? [end, at] : [at + 1, start];
  const between = Math.min(countWithin(figuresAt, from, until), 3);
  const inside = countWithin(figuresAt, start, end) > 0 ? 1 : 0;
  const bound = boundName.charCodeAt(0) * 31 + boundName.charCodeAt(boundName.length - 1);
  const features = newFeatures();
  addSurroundings(features, view, via);
  const add = (template: number, a = 0, b = 0, c = 0) => features.add(template, a, b, mix(c, via));

  const first = tokens[start]!;
  const final = tokens[end - 1]!;
  const firstClass = codeOf(first.wordClass);
  const span = { start: first.span.start, end: final.span.end };
  const path = pathOf(tokens, from, until);
  const length = stepOf(end - start);
  const used = usesOf(view, told);
  const name = place.via === 'name' ? Math.min(nameNo, 4) : 0;
  const way = wayBefore(view);

  // How the words stand to the figure.
  add(220, between, inside);
  add(221, stepOf(until - from), between);
  add(222, path);
  add(223, path, bound);
  add(224, bound, length);
  add(225, bound, between, length);
  add(245, around.kind, between, bound);
  add(246, around.kind, firstClass);
  add(247, around.wordBefore, firstClass, between);
  add(248, around.wordAfter, firstClass, between);
  add(249, around.link, between);
  add(253, around.bracketed ? 1 : 0, final.bracketed ? 1 : 0, between);
  add(257, around.order, around.figures, between);

  add(260, around.layout, between, bound);
  add(261, around.layout, between, firstClass);

  // How they stand to the people, to the figures before, and to the pollster.
  add(233, coverBy(people?.span ?? null, span), peopleSide);
  add(250, peopleSide, classAfterPeople, bound);
  add(254, peopleSide === 3 && start === peopleEnd ? 1 : 0, bound);
  add(234, Math.min(used.asAnswer, 2), between);
  add(235, Math.min(used.asAnswer, 2), around.order, around.figures);
  add(236, used.asPeople);
  add(237, isPollster(view, place, told) ? 1 : 0);
  add(240, way, between);
  add(241, way, Math.min(used.asAnswer, 2), around.link);
  add(242, name, around.order, around.link);
  add(243, name, around.order, linkNext);
  add(244, name, Math.min(used.asAnswer, 1), between);
  add(252, told.pointsBack ? 1 : 0, between);

  add(285, used.inArticle, drafts.length > 0 ? 1 : 0);
  features.add(286, used.inArticle, place.via === 'name' ? 1 : 0, between);

  addWording(features, tokens, place, { via, between, bound });
  return features.list;
}

/** 2: the people cover the words; 1: they overlap; 0: neither. */
function coverBy(people: Span | null, span: Span): number {
  if (!people || !overlaps(people, span)) return 0;
  return people.start <= span.start && people.end >= span.end ? 2 : 1;
}

/** How often figures before have used the words already. */
function usesOf({ draftsHere, timesTold }: AnswerView, { span, response }: ToldAnswer) {
  return {
    asAnswer: draftsHere.filter(({ responseSpan }) => overlaps(responseSpan, span)).length,
    inArticle: Math.min(timesTold.get(keyOf(response)) ?? 0, 3),
    asPeople: draftsHere.some(({ people }) => people && overlaps(people.span, span)) ? 1 : 0,
  };
}

function isPollster({ pollster }: AnswerView, { via }: AnswerPlace, { response }: ToldAnswer) {
  if (pollster === '') return false;
  const lower = response.toLowerCase();
  return lower.includes(pollster) || (via === 'name' && pollster.includes(lower));
}

function countWithin(figuresAt: readonly number[], from: number, until: number): number {
  return figuresAt.filter((index) => index >= from && index < until).length;
}
