import type { AttributedQuote } from '@topline/article';
import { describe, expect, it } from 'vitest';
import { readMarks } from './read-marks.ts';
import { scoreQuotations } from './score-quotations.ts';

const gold = readMarks(
  'x',
  '{s1:Bo Lund} {c1:said}: “{q1:No, never.}” Ann {c2:told} {s2:Ann}: “{q2:Yes.}”',
);

/** What a perfect reader gives. */
const right: AttributedQuote[] = gold.quotes.map(({ span, speaker, speakerSpan, cueSpan }) => ({
  span,
  speaker,
  speakerSpan,
  cueSpan,
  speakerDescription: null,
  cue: 'said',
}));

function scoreWith(change: Partial<AttributedQuote>) {
  const [first, second] = right;
  if (!first || !second) throw new TypeError('two quotations expected');
  return scoreQuotations([{ gold, quotes: [{ ...first, ...change }, second] }]);
}

describe('scoreQuotations', () => {
  it('gives the whole for a perfect reading', () => {
    const { exact, overlapping, resolved, content } = scoreWith({});
    expect([exact.f1, overlapping.f1, resolved.f1, content.f1]).toEqual([1, 1, 1, 1]);
  });

  it('tells a span that is a little off from one that is elsewhere', () => {
    const off = scoreWith({ speakerSpan: { start: 0, end: 2 } });
    expect([off.exact.f1, off.overlapping.f1, off.content.f1]).toEqual([0.5, 1, 1]);
    const elsewhere = scoreWith({ speakerSpan: null });
    expect([elsewhere.exact.f1, elsewhere.overlapping.f1]).toEqual([0.5, 0.5]);
    const wrongName = scoreWith({ speaker: 'Lund' });
    expect([wrongName.exact.f1, wrongName.resolved.f1]).toEqual([1, 0.5]);
  });

  it('counts what is read and not marked, and what is marked and not read', () => {
    const extra = { ...right[0], span: { start: 0, end: 1 } } as AttributedQuote;
    const { exact } = scoreQuotations([{ gold, quotes: [extra, ...right, extra] }]);
    expect(exact).toMatchObject({ precision: 0.5, recall: 1 });
    expect(scoreQuotations([{ gold, quotes: [] }]).exact).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
    });
  });
});
