import { expect, test } from 'vitest';
import { goldLabel } from '../gold/label-schema.ts';
import { breakArticle, isAbout } from './break-article.ts';

const TEXT = `Pier poll

A Harrow Research poll of 1,000 adults in Wexley finds that 52% support a new pier, 40% oppose it and 8% don't know. Asked last, 61% had been to the sea.`;

const share = (text: string, value: number, response: string) => ({
  mentions: [{ text, context: `${text} ${TEXT.split(`${text} `)[1]?.slice(0, 12)}` }],
  poll: 'p1',
  measure: 'share',
  value,
  qualifier: 'exact',
  wave: 'current',
  response,
});

const LABEL = goldLabel.parse({
  id: 'pier',
  polls: [
    {
      key: 'p1',
      pollster: 'Harrow Research',
      client: null,
      sample_size: 1000,
      population: 'adults in Wexley',
    },
  ],
  figures: [
    share('52%', 52, 'support a new pier'),
    share('40%', 40, 'oppose a new pier'),
    share('8%', 8, "don't know"),
  ],
});

test('prints one number otherwise, so that the shares exceed the whole', () => {
  const article = { id: 'pier', bytes: new TextEncoder().encode(TEXT), text: TEXT, label: LABEL };
  const [broken, ...more] = breakArticle(article);
  // 100 and one point of rounding: 52 + 4 is the first number that breaks it.
  expect(broken).toMatchObject({ code: 'C01', figure: { value: 52 } });
  expect(broken?.document.article.text).toBe(TEXT.replace('52%', '56%'));
  expect(broken?.figures.map(({ value }) => value)).toEqual([56, 40, 8]);
  expect(more).toEqual([]);
});

test('a check of its figures is about the planted error, one of others is not', () => {
  const article = { id: 'pier', bytes: new TextEncoder().encode(TEXT), text: TEXT, label: LABEL };
  const [broken] = breakArticle(article);
  if (!broken) throw new Error('nothing was broken');
  const figures = [{ ...broken.figure, mentionSpans: [{ start: 0, end: 4 }] }];
  const check = { code: 'C01', poll: broken.figure.poll, expected: null, found: null, message: '' };
  expect(isAbout({ ...check, status: 'fail', figures: broken.figures }, broken)).toBe(true);
  expect(isAbout({ ...check, status: 'fail', figures }, broken)).toBe(false);
});
