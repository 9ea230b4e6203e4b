import { expect, test } from 'vitest';
import { documentRows } from './rows.ts';
import { smallStory } from './testing/small-story.ts';

const { document, extraction, findings } = smallStory();
const rows = documentRows(document, extraction, findings);
const characters = Array.from(document.article.text);
const at = (row: { char_start: number; char_end: number }) =>
  characters.slice(row.char_start, row.char_end).join('');

test('every span slices back in code points', () => {
  expect(rows.figures.map(at)).toEqual(['51%', '9%']);
  expect(rows.mentions.map(at)).toEqual(['Half', '51%', '9%']);
  expect(rows.sentences.map(at)).toEqual(rows.sentences.map(({ text }) => text));
  expect(rows.poll_evidence.map(at)).toEqual(['Norvane']);
});

test('a figure is named after its first place and keeps the place of its value', () => {
  const [figure] = rows.figures;
  expect(figure).toMatchObject({
    figure_id: '0123456789abcdef-f0000002',
    char_start: 19,
    value_as_printed: '51%',
    sentence_id: '0123456789abcdef-s0000000',
  });
});

test('rows point at one another by name', () => {
  const poll = '0123456789abcdef-p0000055';
  expect(rows.polls.map(({ poll_id }) => poll_id)).toEqual([poll]);
  expect(rows.figures.map(({ poll_id }) => poll_id)).toEqual([poll, poll]);
  expect(rows.mentions.map(({ figure_id }) => figure_id)).toEqual([
    '0123456789abcdef-f0000002',
    '0123456789abcdef-f0000002',
    '0123456789abcdef-f0000044',
  ]);
  expect(rows.checks[0]?.figure_ids).toBe('0123456789abcdef-f0000002 0123456789abcdef-f0000044');
  expect(rows.disclosures[0]).toMatchObject({ poll_id: poll, char_start: null, char_end: null });
});
