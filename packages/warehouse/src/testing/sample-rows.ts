import {
  documentRows,
  validateRows,
  type Extraction,
  type Figure,
  type Findings,
  type Mention,
  type Poll,
  type Rows,
} from '@topline/model';
import { sampleDocument } from './sample-document.ts';

/** One article about a bridge, full of what files choke on, as validated rows. */
export function sampleRows(name: string, share = 52): Rows {
  const { document, span } = sampleDocument(name, share);
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
    subgroupAsPrinted: null,
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
  const rows = validateRows(
    documentRows(document, extraction, findings),
    document.article.sourcePath,
    null,
  );
  if (rows.rejects.length !== 1)
    throw new Error(`the sample is invalid: ${rows.rejects[1]?.message}`);
  return rows;
}
