import { expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { documentOf } from '../testing/document-of.ts';

function confidenceIn(text: string): number {
  return extract(documentOf(text)).figures[0]?.confidence ?? 0;
}

test('a figure of a poll that nobody is said to have taken is less sure', () => {
  const named = confidenceIn('A YouGov poll found that 52% of drivers oppose the toll.');
  const unnamed = confidenceIn('A poll found that 52% of drivers oppose the toll.');
  expect(named).toBeGreaterThan(unnamed);
  expect(unnamed).toBeGreaterThan(0);
});
