import { stepOf } from '../judge/feature.ts';
import { barrierBetween } from './link.ts';
import { sortOfWords } from './sort-of-words.ts';
import { newFeatures } from '../judge/features.ts';
import { codeOf } from '../../language/class-code.ts';
import { mix } from '../surroundings.ts';
import type { PeopleView, SeenPhrase } from './people-view.ts';
import { addSurroundings, SOURCES } from './surrounding-features.ts';

/** What speaks for and against a phrase of the figure's own sentence. */
export function phraseFeatures(view: PeopleView, seen: SeenPhrase): number[] {
  const { line, around, nations, population, lastPeople, asked, anaphor, run, runHeads } = view;
  const { tokens, figuresAt } = line;
  const { phrase, lower, everybody, bond, isBefore } = seen;
  const { start, end, head } = phrase;
  const { at } = around;
  const [from, until] = isBefore ? [end, at] : [at + 1, start];
  const between = figuresAt.filter((index) => index >= from && index < until).length;
  const nearer = nearerHeads(view, seen);
  const source = everybody ? SOURCES.everybodyHere : SOURCES.here;
  const side = isBefore ? 1 : 2;
  const features = newFeatures();
  addSurroundings(features, around, source);
  const add = (template: number, a = 0, b = 0, c = 0) =>
    features.add(template, a, b, mix(c, source));

  const shape = phrase.shape.charCodeAt(0);
  const previous = tokens[start - 1];
  const next = tokens[end];
  const previousId = previous?.id ?? 1;
  const nextId = next?.id ?? 1;
  const nextClass = codeOf(next?.wordClass ?? 'stop');
  const headId = tokens[head]!.id;
  const nation = seen.nation ? 1 : 0;
  const isPopulation =
    population !== '' && (population.includes(lower) || lower.includes(population)) ? 1 : 0;
  const near = Math.min(nearer, 2);
  const own = seen.own ? 1 : 0;
  const times = asked.timesOf(tokens[head]!.lower);

  const rank = Math.min(runHeads.indexOf(head), 3);
  const heads = Math.min(runHeads.length, 3);
  const runAt = mix(Math.min(run.index, 3), Math.min(run.size, 3));
  const sort = sortOfWords(tokens, phrase);
  const barrier = barrierBetween(tokens, from, until);
  const timed = view.timeAfter ? 1 : 0;
  const same = lastPeople === lower ? 1 : 0;

  // How the phrase stands to the figure.
  add(111, bond, Math.min(between, 2));
  add(112, bond, Math.min(between, 2), shape);
  add(113, bond, Math.min(between, 2), around.order);
  add(114, bond, between, near);
  add(118, bond, nextClass, shape);
  add(119, bond, mix(around.kind, nation), between);
  add(144, bond, headId);
  add(510, runAt, rank, heads);
  add(511, runAt, rank === run.index ? 1 : 0, runHeads.length === run.size ? 1 : 0);
  const paired = run.size > 1 && runHeads.length === run.size;
  const match = paired ? (rank === Math.min(run.index, 3) ? 1 : 2) : 0;
  add(547, match);
  add(548, match, around.bracketed ? 1 : 0, view.isRespective ? 1 : 0);
  add(520, bond, sort);
  add(522, bond, barrier, between);
  add(523, view.link, mix(bond, timed), between);
  add(524, view.link, same, timed);
  add(525, view.lastBond, bond, between);
  add(527, view.link, mix(view.lastBond, bond), between);
  add(500, anaphor, bond);
  add(501, anaphor, side, between);
  add(120, side, between, shape);
  add(121, side, stepOf(until - from), between);
  add(131, side, Math.min(nearer, 3), between);
  add(132, start === 0 ? 1 : 0, side, between);
  add(137, side, around.order, between);
  add(141, side, around.figures, mix(around.order, between));
  add(136, tokens[head]!.bracketed ? 1 : 0, around.bracketed ? 1 : 0, side);
  add(142, lastPeople !== '' && lastPeople === lower ? 1 : 0, side, between);

  // What stands beside it.
  add(124, previousId, side);
  add(125, previousId, side, between);
  add(126, nextId, side);
  add(127, nextClass, shape, side);
  add(128, nextClass, mix(shape, side), Math.min(end - start, 8));
  add(133, mix(side, around.kind), between, previousId);
  add(140, codeOf(previous?.wordClass ?? 'stop'), side, mix(shape, between));
  add(143, mix(codeOf(tokens[start - 2]?.wordClass ?? 'stop'), previousId), side);

  // Whom it names.
  add(115, nation, nations, isPopulation);
  add(116, nation, bond, nations);
  add(117, isPopulation, bond);
  add(154, own, bond);
  add(155, own, bond, between);
  add(156, own, times);
  add(157, own, times, bond);
  add(158, own, end - start > 1 ? 1 : 0, bond);
  add(159, own, headId);
  const isOpening = asked.isInOpening(tokens[head]!.lower, line.sentence) ? 1 : 0;
  add(545, isOpening, bond, own);
  add(546, isOpening, times, mix(bond, end - start > 1 ? 1 : 0));
  add(129, headId, side);
  add(130, headId, shape);
  for (let index = start; index < end; index += 1) {
    const { kind, id } = tokens[index]!;
    if (kind === 'word') add(150, id);
    if (kind === 'word') add(151, id, side, between);
  }
  return features.list;
}

/** How many other heads stand between the phrase and the figure. */
function nearerHeads({ heads, around: { at } }: PeopleView, { phrase, isBefore }: SeenPhrase) {
  const { head: own } = phrase;
  return heads.filter((head) => (isBefore ? head > own && head < at : head < own && head > at))
    .length;
}
