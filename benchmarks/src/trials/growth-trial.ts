import { extract } from '@topline/extract';
import { timeCalls } from '../measure/time-calls.ts';
import type { Trial } from '../measure/trial.ts';
import { readTexts } from './read-texts.ts';
import { perTenKilobytes } from './scale.ts';

/** Does a long text cost more than its parts? Ten articles as one text, and one by one. */
export function growthTrial(options: {
  readonly texts: readonly string[];
  readonly budget: number;
  readonly moment: number;
}): Trial {
  const parts = readTexts(options.texts);
  const long = readTexts([options.texts.join('\n\n')]);
  const bytes = parts.reduce((sum, part) => sum + part.bytes.length, 0);
  const extractAll = (texts: typeof parts) =>
    timeCalls(() => texts.map(({ document }) => extract(document)).length, options.moment);
  return {
    name: 'growth',
    budget: options.budget,
    parties: { long: extractAll(long), [PARTS]: extractAll(parts) },
    rows: [
      {
        name: `extract: ${options.texts.length} articles as one text`,
        subject: 'long',
        reference: PARTS,
        ratioGoal: 1.5,
        ...perTenKilobytes(bytes),
      },
    ],
  };
}

const PARTS = 'the same, one by one';
