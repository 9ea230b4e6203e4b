import { createHash } from 'node:crypto';
import {
  documentRows,
  validateRows,
  type Document,
  type Extraction,
  type Figure,
  type Findings,
  type Mention,
  type Poll,
  type Rows,
  type Span,
} from '@topline/model';

/** One article about a bridge, full of what files choke on, as validated rows. */
export function sampleRows(name: string, share = 52): Rows {
  const text = [
    `🗳 Bridge toll splits the town of ${name}`,
    `“=Free crossings” won ${share} per cent in a poll of 1,200 by Marlow Research 👩‍👩‍👧, "a comma, and`,
    `a line break" apart. Among women 27.5% said yes; two in five men did not know. ½ e\u0301t\u0000`,
  ]
    .join('\n')
    .replace('\u0000', '.');
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new RangeError(`the sample has no ${words}`);
    return { start, end: start + words.length };
  };
  const poll: Poll = {
    span: span('Marlow Research'),
    pollster: 'Marlow Research',
    pollsterAsPrinted: 'Marlow Research',
    client: null,
    sampleSize: 1200,
    sampleSizeQualifier: 'exact',
    population: null,
    geography: null,
    fieldworkStart: '2024-02-28',
    fieldworkEnd: '2024-02-29',
    fieldworkPrecision: 'day',
    fieldworkAsPrinted: null,
    mode: null,
    marginOfError: 2.8,
    questionWording: null,
    evidence: [
      { field: 'pollster', span: span('Marlow Research') },
      { field: 'sample_size', span: span('1,200') },
    ],
  };
  const figure = (printed: string, value: number, told: Partial<Figure>): Figure => ({
    poll,
    question: null,
    response: 'yes',
    responseAsPrinted: 'yes',
    subgroup: null,
    subgroupDimension: null,
    measure: 'share',
    value,
    valueLow: value,
    valueHigh: value,
    unit: 'percent',
    qualifier: 'exact',
    wave: 'current',
    comparedTo: null,
    base: null,
    span: span(printed),
    mentionSpans: [span(printed)],
    confidence: 0.9,
    rule: 'share > percent',
    review: null,
    ...told,
  });
  const figures = [
    figure(`${share} per cent`, share, {
      question: 'Should the "toll", if any,\nstay?',
      response: '=Free crossings',
      responseAsPrinted: '=Free crossings',
    }),
    figure('27.5%', 27.5, { subgroup: 'women', subgroupDimension: 'gender' }),
    figure('two in five', 40, {
      response: "don't know",
      subgroup: 'men',
      subgroupDimension: 'gender',
      valueHigh: null,
    }),
  ] as const;
  const mention = (printed: string, told: Partial<Mention>): Mention => ({
    span: span(printed),
    value: null,
    unit: 'percent',
    role: 'unresolved',
    figure: null,
    reason: null,
    ...told,
  });
  const extraction: Extraction = {
    polls: [poll],
    figures,
    mentions: [
      mention(`${share} per cent`, { value: share, role: 'poll_figure', figure: figures[0] }),
      mention('1,200', { value: 1200, unit: 'number', role: 'sample_size' }),
      mention('27.5%', { value: 27.5, role: 'poll_figure', figure: figures[1] }),
      mention('two in five', { value: 40, role: 'poll_figure', figure: figures[2] }),
      mention('½', { value: 0.5, unit: 'fraction', reason: '+stands alone' }),
    ],
  };
  const findings: Findings = {
    checks: [
      {
        code: 'C01',
        status: 'warn',
        poll,
        figures: [figures[0]],
        expected: null,
        found: '@home',
        message: '-1 is odd | <b>',
      },
    ],
    disclosures: [
      { poll, item: 'client', requiredBy: 'BPC', disclosed: false, span: null },
      { poll, item: 'pollster', requiredBy: 'BPC', disclosed: true, span: poll.span },
    ],
  };
  const headline = text.indexOf('\n');
  const sourcePath = `news/${name} "x"\n'y'.txt`;
  const document: Document = {
    article: {
      id: createHash('sha256').update(name).digest('hex').slice(0, 16),
      sourcePath,
      record: null,
      format: 'text',
      sha256: createHash('sha256').update(text).digest('hex'),
      url: null,
      title: text.slice(0, headline),
      byline: null,
      publisher: null,
      publishedAt: null,
      language: 'en',
      text,
      wordCount: text.split(/\s+/).length,
    },
    sentences: [
      { span: { start: 0, end: headline }, zone: 'headline', paragraphNo: 1, sentenceNo: 1 },
      { span: span(text.slice(headline + 1)), zone: 'body', paragraphNo: 2, sentenceNo: 2 },
    ],
    quotes: [
      {
        span: span('a comma, and\na line break'),
        speaker: null,
        speakerDescription: null,
        cue: null,
      },
    ],
    rejects: [
      {
        sourcePath,
        record: null,
        code: 'decoded_windows_1252',
        message: 'not valid UTF-8 at byte 7; read as Windows-1252',
      },
    ],
  };
  const rows = validateRows(documentRows(document, extraction, findings), sourcePath, null);
  if (rows.rejects.length !== 1)
    throw new Error(`the sample is invalid: ${rows.rejects[1]?.message}`);
  return rows;
}
