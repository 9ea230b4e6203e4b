import { describe, expect, test } from 'vitest';
import type { ClaimShown, ErrorKind } from './list-errors.ts';
import { nameError } from './name-error.ts';

const CLAIM: ClaimShown = {
  value: 41,
  measure: 'share',
  wave: 'current',
  subgroup: 'women',
  response: 'back the dam',
  pollster: 'Ipsos',
};
const EVERYBODY = { subgroup: null };

function name(kind: ErrorKind, gold: Partial<ClaimShown>, predicted: Partial<ClaimShown>): string {
  return nameError({
    article: 'a',
    kind,
    context: '',
    gold: kind === 'spurious' ? null : { ...CLAIM, ...gold },
    predicted: kind === 'missed' ? null : { ...CLAIM, ...predicted },
  });
}

describe('names errors by what went wrong', () => {
  test.each<[ErrorKind, Partial<ClaimShown>, Partial<ClaimShown>, string]>([
    ['missed', { measure: 'lead' }, {}, 'lead missed'],
    ['spurious', {}, { measure: 'net' }, 'net where the article has none'],
    ['duplicate', {}, {}, 'duplicate'],
    ['wrong number', {}, { value: 14 }, 'wrong number'],
    ['wrong measure', { wave: 'previous' }, {}, 'previous share read as share'],
    ['wrong measure', { measure: 'change' }, {}, 'change read as share'],
    ['wrong subgroup', {}, EVERYBODY, 'a group read as everybody'],
    ['wrong subgroup', EVERYBODY, {}, 'everybody read as a group'],
    ['wrong subgroup', {}, { subgroup: 'men' }, 'another group'],
    ['wrong response', {}, { response: 'oppose the dam' }, 'an answer read as its opposite'],
    ['wrong response', { response: 'Ann Hale' }, { response: 'Joe Burr' }, 'another name'],
    ['wrong response', { response: 'Hale' }, {}, 'words where a name is the answer'],
    ['wrong response', {}, { response: 'Hale' }, 'a name where words are the answer'],
    ['wrong response', {}, { response: 'like dams' }, 'other words for an answer'],
    ['wrong strict', {}, { pollster: null }, 'no pollster read'],
    ['wrong strict', { pollster: null }, {}, 'a pollster where the article names none'],
    ['wrong strict', {}, { pollster: 'Gallup' }, 'another pollster'],
  ])('%s: %o against %o is %s', (kind, gold, predicted, expected) => {
    expect(name(kind, gold, predicted)).toBe(expected);
  });
});
