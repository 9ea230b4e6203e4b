import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { documentOf } from '../testing/document-of.ts';

function responseOf(text: string, value: number) {
  return extract(documentOf(text)).figures.find((figure) => figure.value === value);
}

describe('two sides in one sentence', () => {
  test.each([
    'Marcy Hale leads Robert Dunn 51 percent to 43 percent among likely voters, a Survation poll found.',
    'A Survation poll found that Marcy Hale is ahead of Robert Dunn by 51% to 43%.',
    'Hale beats Dunn 51-43, says a Survation poll.',
  ])('of a pair each has a number: %s', (text) => {
    expect(responseOf(text, 51)?.response).toMatch(/^(?:Marcy )?Hale$/);
    expect(responseOf(text, 43)?.response).toMatch(/^(?:Robert )?Dunn$/);
  });

  test.each([
    'Voters back the ferry ban by 61% to 30%, a Survation poll of 1,004 adults found.',
    'Residents favour the ferry ban, 61 percent to 30 percent, a Survation poll of 1,004 found.',
  ])('who is for a thing, and who is against it: %s', (text) => {
    expect(responseOf(text, 61)?.response).toMatch(/^(?:back|favour) the ferry ban$/);
    expect(responseOf(text, 30)?.response).toBe('oppose the ferry ban');
  });

  test('what both sides speak of is said once', () => {
    const text =
      'Some 29% approve of the mayor and 51% disapprove, a Survation poll of 1,004 adults found.';
    expect(responseOf(text, 29)?.response).toBe('approve of the mayor');
    expect(responseOf(text, 51)?.response).toBe('disapprove of the mayor');
  });
});
