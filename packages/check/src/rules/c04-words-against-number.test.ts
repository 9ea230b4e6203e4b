import { expect, test } from 'vitest';
import { checkDocument } from '../check-document.ts';
import { buildStory } from '../fixtures/build-story.ts';

function c04(text: string, find: string, again?: string) {
  const { document, extraction } = buildStory(text, [
    { find, response: 'back the tram', ...(again && { again }) },
  ]);
  const { checks } = checkDocument(document, extraction);
  return checks.filter(({ code }) => code === 'C04').map(({ status }) => status);
}

test.each([
  ['A majority of riders (54%) back it.', '54%', 'pass'],
  ['A majority of riders (48%) back it.', '48%', 'fail'],
  ['A majority of riders (50%) back it.', '50%', 'warn'],
  ['A slim majority of riders, 47 per cent, back it.', '47 per cent', 'fail'],
  ['A majority of 51% back it.', '51%', 'pass'],
  ['Most riders (61%) back it.', '61%', 'pass'],
  ['Most riders (41%) back it.', '41%', 'fail'],
  ['More than half (44%) back it.', '44%', 'fail'],
  ['Less than half (44%) back it.', '44%', 'pass'],
  ['Nearly half of riders (53%) back it.', '53%', 'fail'],
  ['Nearly half of riders (48%) back it.', '48%', 'pass'],
  ['Nearly half of riders (41%) back it.', '41%', 'warn'],
  ['Almost two-thirds, or 62%, back it.', '62%', 'warn'],
  ['Almost two-thirds, or 67%, back it.', '67%', 'pass'],
  ['Around half – 48% – back it.', '48%', 'pass'],
  ['A third of riders (45%) back it.', '45%', 'fail'],
  ['Some 35%, a third, back it.', '35%', 'pass'],
])('%s %s: %s', (text, find, status) => {
  expect(c04(text, find)).toEqual([status]);
});

test('words that are a mention of the same figure', () => {
  expect(
    c04('Just over one in four said so, and that is 27 per cent.', '27 per cent', 'one in four'),
  ).toEqual(['pass']);
});

test.each([
  ['The most popular idea (41%) is the tram.', '41%'],
  ['Those most likely to agree (41%) are young.', '41%'],
  ['A third of men, 60% of women and all boys back it.', '60%'],
  ['A majority was against. Only 41% back it.', '41%'],
  ['Half want a bus, 30% want a tram.', '30%'],
])('no such words: %s', (text, find) => {
  expect(c04(text, find)).toEqual([]);
});
