import { expect, test } from 'vitest';
import { findDateline } from './find-dateline.ts';

test.each([
  ['3 May 2019\n\nMost people agree.', '2019-05-03'],
  ['A headline\nBy Anna Tern, October 24, 1997\nMore', '1997-10-24'],
  ['Posted on 22 September 2011', '2011-09-22'],
])('%j', (text, day) => {
  expect(findDateline(text)).toBe(day);
});

test.each([
  'Most people agree.',
  'In May 2019 most people agreed.',
  '40% agreed on 3 May 2019',
  `${'word '.repeat(400)}\n3 May 2019`,
])('none in %j', (text) => {
  expect(findDateline(text)).toBeNull();
});
