import { describe, expect, test } from 'vitest';
import { extract } from '../extract.ts';
import { documentOf } from '../testing/document-of.ts';

const pollsOf = (text: string) => extract(documentOf(text)).polls;

describe('what is told of a poll away from its figures', () => {
  test('belongs to the only poll with figures', () => {
    const [poll, ...more] = pollsOf(
      'Our poll in partnership with Northgate Polling asked 1,148 people across Kent how they would vote.\n\nA Northgate Polling survey puts Labour on 41% and the Greens on 12%.',
    );
    expect(poll).toMatchObject({ pollster: 'Northgate Polling', sampleSize: 1148 });
    const evidence = poll?.evidence.filter(({ field }) => field === 'sample_size');
    expect(evidence).toHaveLength(1);
    expect(more).toEqual([]);
  });

  test('never to a poll of somebody else', () => {
    const polls = pollsOf(
      'An Ipsos poll asked 2,304 people about the ferry.\n\nA YouGov poll found that 41% of adults back the ferry and 30% oppose it.',
    );
    expect(polls.map(({ pollster, sampleSize }) => [pollster, sampleSize])).toEqual([
      ['YouGov', null],
    ]);
  });
});
