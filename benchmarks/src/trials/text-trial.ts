import { checkDocument } from '@topline/check';
import { extract } from '@topline/extract';
import { documentRows, validateRows } from '@topline/model';
import { processFile } from '@topline/polls';
import { timeCalls } from '../measure/time-calls.ts';
import type { RowPlan, Trial } from '../measure/trial.ts';
import { readDocument, readTexts, type StagedText } from './read-texts.ts';
import { BYTE_GATE, gateBytes, JSON_AND_REGEX, matchPercentages } from './references.ts';
import { perTenKilobytes } from './scale.ts';

export interface TextTrialOptions {
  /** What the texts are. */
  readonly name: string;
  readonly texts: readonly string[];
  /** What each stage is held against. */
  readonly reference: typeof BYTE_GATE | typeof JSON_AND_REGEX;
  readonly extractGoal?: Pick<RowPlan, 'ratioGoal' | 'costGoal'>;
  readonly wholeGoal?: Pick<RowPlan, 'ratioGoal' | 'costGoal'>;
  readonly budget: number;
  /** Milliseconds that a party takes a turn. */
  readonly moment: number;
}

/** Each stage between the bytes of an article and its validated rows, alone and all together. */
export function textTrial(options: TextTrialOptions): Trial {
  const { name, reference, budget, moment } = options;
  const texts = readTexts(options.texts);
  const scale = perTenKilobytes(texts.reduce((sum, { bytes }) => sum + bytes.length, 0));
  const overAll = (call: (text: StagedText) => unknown) =>
    timeCalls(() => texts.map(call).length, moment);
  const row = (subject: string, goal: TextTrialOptions['extractGoal'] = {}): RowPlan => {
    return { name: `${subject}: ${name}`, subject, reference, ...scale, ...goal };
  };
  return {
    name,
    budget,
    parties: {
      [BYTE_GATE]: overAll(({ bytes }) => gateBytes(bytes)),
      [JSON_AND_REGEX]: overAll(({ json }) => matchPercentages(json)),
      [PARSED_ROWS]: overAll(({ rowsJson }) => JSON.parse(rowsJson) as unknown),
      readArticle: overAll(({ bytes }) => readDocument(bytes)),
      extract: overAll(({ document }) => extract(document)),
      // Copies: what the checks keep of an article must not help them in the next turn.
      checkDocument: overAll(({ document, extraction }) =>
        checkDocument({ ...document }, { ...extraction }),
      ),
      rows: overAll(({ document, extraction, findings }) =>
        validateRows(documentRows(document, extraction, findings), 'article.txt', null),
      ),
      'bytes to rows': overAll(({ bytes }) => processFile(bytes, 'article.txt')),
    },
    rows: [
      row('readArticle'),
      row('extract', options.extractGoal),
      row('checkDocument'),
      {
        ...row('checkDocument'),
        name: `checkDocument beside extract: ${name}`,
        reference: 'extract',
        ratioGoal: CHECKS_GOAL,
      },
      { ...row('rows'), name: `documentRows, validateRows: ${name}`, reference: PARSED_ROWS },
      row('bytes to rows', options.wholeGoal),
    ],
  };
}

/** Checks are to cost no more than this share of extraction. */
const CHECKS_GOAL = 0.05;
const PARSED_ROWS = 'JSON.parse of the rows';
