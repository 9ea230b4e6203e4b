import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { documentOf } from '../testing/document-of.ts';

const POLL =
  'A Harcourt Research poll of 1,204 adults found that 54% support the tram and 31% oppose it.';

function responseOf(text: string, value: number) {
  return extract(documentOf(text)).figures.find((figure) => figure.value === value);
}

describe('whose a lead is', () => {
  test.each([
    [`${POLL} That gives supporters a lead of 23 points.`, 23, /^support/],
    [
      'Grace Obi is on 46% and Tom Rowe on 33%, a Survation poll found. Obi’s lead over Rowe is 13 points.',
      13,
      /^(?:Grace )?Obi$/,
    ],
    [
      'A Survation poll puts the Greens on 42% and Reform on 32%, a lead of 10 points.',
      10,
      /^(?:the )?Greens$/,
    ],
  ])('%s', (text, value, response) => {
    expect(responseOf(text, value)).toMatchObject({ measure: 'lead', subgroup: null });
    expect(responseOf(text, value)?.response).toMatch(response);
  });

  test('net support is that of those who support', () => {
    const text =
      'Adults back the tram by 60% to 31%, a Survation poll shows, net support of 29 points.';
    const net = responseOf(text, 29);
    expect(net?.measure).toBe('net');
    expect(net?.response).toBe(responseOf(text, 60)?.response);
  });

  test('nobody of a camp is undecided', () => {
    const text = `${POLL} Opponents are 23 points behind. The remaining 15% are undecided.`;
    expect(responseOf(text, 15)).toMatchObject({ response: 'undecided', subgroup: null });
  });
});
