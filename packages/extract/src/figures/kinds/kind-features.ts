import type { NumberPlace } from './number-place.ts';
import { codeOf } from '../../language/class-code.ts';
import { idOfWord } from '../../language/word-id.ts';
import type { Token } from '../../language/tokens.ts';
import { listFeatures } from './list-features.ts';
import { timeFeatures } from './time-features.ts';
import { featureAt, stepOf } from '../judge/feature.ts';
import {
  directionAfter,
  directionBefore,
  leadIn,
  netBefore,
  nextTo,
  openingTime,
  peopleNear,
  timeAfter,
  verbAfter,
  wayBefore,
} from './number-cues.ts';

/** The features of a number, shared by all kinds. */
export function kindFeatures(place: NumberPlace): number[] {
  const { tokens, at } = place;
  const features: number[] = [];
  const add = (template: number, a = 0, b = 0, c = 0) =>
    features.push(featureAt(template, a, b, c));
  const word = (offset: number) => tokens[at + offset]?.id ?? 1;
  const kind = (offset: number) => codeOf(tokens[at + offset]?.wordClass ?? 'stop');
  const number = tokens[at]!.number!;
  const form = idOfWord(number.form);
  const value = number.value ?? -1;
  const size =
    value < 0 ? 0 : value <= 3 ? 1 : value <= 12 ? 2 : value <= 50 ? 3 : value <= 100 ? 4 : 5;
  const role = idOfWord(place.role);
  const rule = idOfWord(number.rule);
  add(1, form, size);
  add(2, form, role);
  add(3, rule);
  for (let offset = -4; offset <= 5; offset += 1) {
    if (offset === 0) continue;
    add(10 + offset, word(offset), form);
    add(30 + offset, kind(offset), form);
  }
  add(40, word(-2), word(-1), form);
  add(41, word(1), word(2), form);
  add(42, word(-1), word(1), form);
  add(43, kind(-2), kind(-1), form);
  add(44, kind(1), kind(2), form);
  add(45, kind(-1), kind(1), form);
  add(46, word(-3), word(-2), word(-1));
  add(47, word(1), word(2), word(3));
  add(48, kind(-1) * 32 + kind(-2), kind(1) * 32 + kind(2), form);
  for (let offset = -10; offset <= 10; offset += 1) {
    if (offset === 0) continue;
    const token = tokens[at + offset];
    if (!token || token.kind === 'mark') continue;
    add(offset < 0 ? 50 : 51, stemOf(token));
    add(54, stemOf(token));
    add(offset < 0 ? 52 : 53, codeOf(token.wordClass));
  }
  for (const topic of place.topics) add(60, topic);
  for (const topic of place.topicsBefore) add(80, topic);
  add(81, Math.min(place.sincePoll, 6), form);
  add(82, Math.min(place.sincePoll, 6), place.density);
  add(83, place.density, form);
  add(84, verbAfter(tokens, at), form);
  add(85, verbAfter(tokens, at), peopleNear(tokens, at), form);
  add(86, peopleNear(tokens, at), form);
  add(87, Math.min(place.sincePoll, 4), verbAfter(tokens, at), peopleNear(tokens, at));
  add(61, place.kindBefore, form);
  if (place.kindBefore >= 0) {
    const gap = at - place.before;
    add(62, place.kindBefore, stepOf(gap), form);
    if (gap <= 5) {
      let path = 0;
      for (let index = place.before + 1; index < at; index += 1) {
        path = Math.imul(path, 31) + tokens[index]!.id;
      }
      add(63, path, place.kindBefore, form);
    }
  }
  const when = timeAfter(tokens, at);
  const lead = leadIn(tokens, at);
  add(88, when, form);
  add(89, when, lead);
  add(90, lead, form);
  add(91, openingTime(tokens, at), place.kindBefore);
  add(92, openingTime(tokens, at), place.kindOfLastSentence);
  add(93, lead, place.kindBefore, when === 0 ? 0 : 1);
  add(94, nextTo(tokens, at), lead, form);
  add(95, nextTo(tokens, at), place.kindBefore);
  add(96, when === 0 ? 0 : 1, place.kindBefore, form);
  add(97, directionBefore(tokens, at), lead, form);
  add(98, directionBefore(tokens, at), form, directionAfter(tokens, at));
  add(99, directionAfter(tokens, at), form);
  const way = wayBefore(tokens, at);
  add(71, way, form);
  add(72, way, lead, form);
  add(73, way, directionAfter(tokens, at) === 0 ? 0 : 1, form);
  add(74, netBefore(tokens, at), form);
  add(75, netBefore(tokens, at), sign(tokens, at));
  features.push(...timeFeatures(place), ...listFeatures(place));
  add(64, place.kindOfLastSentence, form);
  add(65, Math.min(place.figuresBefore, 3), form);
  add(66, place.poll, form);
  add(67, place.poll, form, Math.min(place.figuresBefore, 2));
  add(68, tokens[at]!.bracketed ? 1 : 0, form, word(-1));
  add(69, place.titled ? 1 : 0, form);
  add(70, Math.min(place.paragraphNo, 4), place.poll);
  return features;
}

/** Whether a sign stands right before a number: 1 plus, 2 minus. */
function sign(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1]?.lower ?? '';
  if (/^(?:minus|[-−–])$/.test(before)) return 2;
  return /^(?:plus|\+)$/.test(before) ? 1 : 0;
}

/** The first letters of a word: what its forms share. */
function stemOf({ lower, id }: Token): number {
  return lower.length > 6 ? idOfWord(lower.slice(0, 6)) : id;
}
