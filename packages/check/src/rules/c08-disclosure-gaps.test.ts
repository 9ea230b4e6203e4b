import { expect, test } from 'vitest';
import type { Poll } from '@topline/model';
import { checkDocument } from '../check-document.ts';
import { buildStory } from '../fixtures/build-story.ts';

function c08(attributes: Partial<Poll>) {
  const story = buildStory('In all, 61% back the tram.', [{ find: '61%' }], {
    fieldworkEnd: '2031-03-04',
    ...attributes,
  });
  return checkDocument(story.document, story.extraction).checks.filter(
    ({ code }) => code === 'C08',
  );
}

test('no fault of a story that says who, how many and when', () => {
  expect(c08({})).toMatchObject([{ status: 'pass', poll: { pollster: 'Acme Research' } }]);
});

test.each<[Partial<Poll>, string]>([
  [{ pollster: null }, 'who asked'],
  [{ sampleSize: null }, 'how many were asked'],
  [{ fieldworkEnd: null }, 'when people were asked'],
])('names what it does not say: %j', (attributes, words) => {
  const [check] = c08(attributes);
  expect(check?.status).toBe('pass');
  expect(check?.message).toContain(words);
});

test('dates that the story prints without a calendar day count', () => {
  const [check] = c08({ fieldworkEnd: null, fieldworkAsPrinted: 'last weekend' });
  expect(check?.message).not.toContain('when people were asked');
});
