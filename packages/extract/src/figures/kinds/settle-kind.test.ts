import { describe, expect, test } from 'vitest';
import { extract } from '../../extract.ts';
import { documentOf } from '../../testing/document-of.ts';

const POLL = 'A Harcourt Research poll of 1,204 adults found that';

function figure(sentence: string, value: number) {
  const { figures } = extract(documentOf(`${POLL} ${sentence}`));
  return figures.find((one) => Math.abs(one.value) === value);
}

describe('numbers whose kind the words leave no doubt about', () => {
  test.each([
    ['60% back the strike and 31% oppose it, net support of 29 points.', 29, 29],
    ['51% trust the council and 18% distrust it, a net trust score of 33.', 33, 33],
    ['29% approve of the mayor and 51% disapprove, a net rating of minus 22.', 22, -22],
  ])('%s', (sentence, printed, value) => {
    expect(figure(sentence, printed)).toMatchObject({ measure: 'net', unit: 'points', value });
  });

  test('a net that moved is a change', () => {
    const text = '40% back the strike, and net approval fell 6 points since May.';
    expect(figure(text, 6)?.measure).not.toBe('net');
  });

  test.each([
    ['Hale has a 4% lead over Lott.', 4],
    ['Hale, with an eight-point national lead, is safe.', 8],
  ])('a lead is no share: %s', (sentence, value) => {
    expect(figure(sentence, value)).toMatchObject({ measure: 'lead', value });
  });

  test('a pair of shares may be called a lead', () => {
    expect(figure('Hale has her 53% to 47% lead over Lott.', 47)?.measure).toBe('share');
  });

  test.each([
    'Support for the tram jumped from 41 per cent in May to 48 per cent in August.',
    'Support for the tram has climbed to 48% from 41% a year ago.',
  ])('of a move, what it came from is the wave before: %s', (sentence) => {
    expect(figure(sentence, 41)?.wave).toBe('previous');
    expect(figure(sentence, 48)?.wave).toBe('current');
  });

  test('a range is no move', () => {
    const text = 'Support for the tram ranges from 41% to 48% in the city.';
    expect(figure(text, 41)?.wave).toBe('current');
  });

  test('seats are no share', () => {
    expect(figure('Labour is on 48 per cent (62 seats).', 62)).toBeUndefined();
    expect(figure('Labour is on 48 per cent (62 seats).', 48)?.measure).toBe('share');
  });
});
