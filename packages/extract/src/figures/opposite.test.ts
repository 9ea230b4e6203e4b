import { expect, test } from 'vitest';
import { oppositeOf } from './opposite.ts';

test.each([
  ['support the ban', 'oppose the ban'],
  ['expect rain', 'not expect rain'],
  ['not expect rain', 'expect rain'],
  ["don't expect rain", 'expect rain'],
])('the other side of `%s` is `%s`', (response, opposite) => {
  expect(oppositeOf(response)).toBe(opposite);
});
