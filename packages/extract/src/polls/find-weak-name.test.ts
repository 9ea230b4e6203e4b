import { expect, test } from 'vitest';
import { findWeakName } from './find-weak-name.ts';

const nameIn = (text: string) => {
  const span = findWeakName(text, { start: 0, end: text.length });
  return span && text.slice(span.start, span.end);
};

test.each([
  ['says a report out Wednesday from the Moor Forum of Faith.', 'Moor Forum of Faith'],
  ['according to the Northgate Institute', 'Northgate Institute'],
  ['The Tern Foundation found that half agree', 'Tern Foundation'],
  ['the Southern Chambers’ quarterly outlook shows', 'Southern Chambers'],
])('%s', (text, name) => {
  expect(nameIn(text)).toBe(name);
});

test.each(['according to Labour', 'the Treasury said', 'Anna Tern said so', 'half agree'])(
  'nobody in: %s',
  (text) => {
    expect(nameIn(text)).toBeNull();
  },
);
