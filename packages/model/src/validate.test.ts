import { expect, test } from 'vitest';
import { documentRows } from './rows.ts';
import { TABLE_NAMES, type Rows } from './tables/index.ts';
import { smallStory } from './testing/small-story.ts';
import { validateRows } from './validate.ts';

function storyRows(): Rows {
  const { document, extraction, findings } = smallStory();
  return documentRows(document, extraction, findings);
}

function validated(rows: Rows): Rows {
  return validateRows(rows, 'toll.txt', null);
}

test('good rows pass unchanged', () => {
  expect(validated(storyRows())).toEqual(storyRows());
});

test('a row that does not pass is rejected with its place, and nothing else is lost', () => {
  const rows = storyRows();
  const figures = rows.figures.map((row, index) => (index === 0 ? { ...row, response: '' } : row));
  const kept = validated({ ...rows, figures });
  expect(kept.figures.map(({ figure_id }) => figure_id)).toEqual(['0123456789abcdef-f0000044']);
  expect(kept.rejects).toEqual([
    {
      source_path: 'toll.txt',
      record: null,
      stage: 'validate',
      code: 'row_invalid',
      message: expect.stringContaining('figures 0123456789abcdef-f0000002: response:'),
    },
  ]);
  expect(kept.polls).toEqual(rows.polls);
});

test('numbers of a rejected figure stay in the ledger, unresolved', () => {
  const rows = storyRows();
  const figures = rows.figures.map((row, index) => (index === 0 ? { ...row, confidence: 2 } : row));
  const kept = validated({ ...rows, figures });
  expect(kept.mentions).toHaveLength(3);
  expect(kept.mentions.slice(0, 2)).toMatchObject([
    { role: 'unresolved', figure_id: null, reason: 'its figure row was rejected' },
    { role: 'unresolved', figure_id: null, reason: 'its figure row was rejected' },
  ]);
});

test('rows that point at a rejected row follow it', () => {
  const rows = storyRows();
  const polls = rows.polls.map((row) => ({ ...row, sample_size: 0.5 }));
  const kept = validated({ ...rows, polls });
  for (const table of ['polls', 'poll_evidence', 'figures', 'checks', 'disclosures'] as const) {
    expect(kept[table], table).toEqual([]);
  }
  expect(kept.mentions).toHaveLength(3);
  expect(kept.rejects.map(({ code }) => code)).toEqual([
    'row_invalid',
    ...Array.from({ length: 5 }, () => 'row_orphaned'),
  ]);
});

test('a key that comes twice is rejected the second time', () => {
  const rows = storyRows();
  const kept = validated({ ...rows, mentions: [...rows.mentions, ...rows.mentions.slice(0, 1)] });
  expect(kept.mentions).toEqual(rows.mentions);
  expect(kept.rejects[0]?.message).toContain('the same key twice');
});

test('every table is kept, in its order', () => {
  expect(Object.keys(validated(storyRows()))).toEqual([...TABLE_NAMES]);
});
