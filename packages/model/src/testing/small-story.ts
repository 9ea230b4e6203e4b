import type { Document, Extraction, Figure, Findings, Poll } from '../nouns.ts';

/** A story of one poll and two figures, one of them printed twice, behind an astral character. */
export function smallStory(): {
  document: Document;
  extraction: Extraction;
  findings: Findings;
} {
  const text = '🗳 Half of drivers (51%) back the toll. Some 9% do not, Norvane found.';
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const poll: Poll = {
    span: spanOf('Norvane'),
    pollster: 'Norvane',
    pollsterAsPrinted: 'Norvane',
    client: null,
    sampleSize: null,
    sampleSizeQualifier: null,
    population: null,
    geography: null,
    fieldworkStart: null,
    fieldworkEnd: null,
    fieldworkPrecision: null,
    fieldworkAsPrinted: null,
    mode: null,
    marginOfError: null,
    questionWording: null,
    evidence: [{ field: 'pollster', span: spanOf('Norvane') }],
  };
  const figure = (words: string, value: number, places: readonly string[]): Figure => ({
    poll,
    question: null,
    response: 'back the toll',
    responseAsPrinted: 'back the toll',
    subgroup: 'drivers',
    subgroupAsPrinted: 'drivers',
    subgroupDimension: 'other',
    measure: 'share',
    value,
    valueLow: value,
    valueHigh: value,
    unit: 'percent',
    qualifier: 'exact',
    wave: 'current',
    comparedTo: null,
    base: null,
    span: spanOf(words),
    mentionSpans: places.map(spanOf),
    confidence: 0.8,
    rule: 'share-people-answer',
    review: null,
  });
  const figures = [figure('51%', 51, ['Half', '51%']), figure('9%', 9, ['9%'])];
  const mention = (words: string, value: number, of: Figure | undefined) => ({
    span: spanOf(words),
    value,
    unit: 'percent' as const,
    role: 'poll_figure' as const,
    figure: of ?? null,
    reason: null,
  });
  return {
    document: {
      article: {
        id: '0123456789abcdef',
        sourcePath: 'toll.txt',
        record: null,
        format: 'text',
        sha256: 'f'.repeat(64),
        url: null,
        title: null,
        byline: null,
        publisher: null,
        publishedAt: null,
        language: 'en',
        text,
        wordCount: 13,
      },
      sentences: [
        { span: { start: 0, end: 39 }, zone: 'body', paragraphNo: 1, sentenceNo: 1 },
        { span: { start: 40, end: text.length }, zone: 'body', paragraphNo: 1, sentenceNo: 2 },
      ],
      tables: [],
      quotes: [],
      rejects: [],
    },
    extraction: {
      polls: [poll],
      figures,
      mentions: [
        mention('Half', 50, figures[0]),
        mention('51%', 51, figures[0]),
        mention('9%', 9, figures[1]),
      ],
    },
    findings: {
      checks: [
        {
          code: 'C02',
          status: 'pass',
          poll,
          figures,
          expected: '100',
          found: '60',
          message: 'The story does not report 40 points.',
        },
      ],
      disclosures: [{ poll, item: 'client', requiredBy: 'BPC', disclosed: false, span: null }],
    },
  };
}
