import type { Check, Figure } from '@topline/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDocument } from './check-document.ts';
import { buildDocument, buildFigure, buildPoll } from './fixtures/build-story.ts';

const TEXT =
  'Plan has 53% behind it\n\nSome 53% of riders support the plan, 35% oppose it and 12% do not know. Support is up from 49%, a lead of 18 points. Among the 80 women asked, 61% support the plan.';
const MORE =
  '\n\nAnother poll, by Brook, has 44% for the canal and 41% against it, a lead of 9 points.';
const BODY = TEXT.indexOf('Some');

const share = fc.record({
  response: fc.constantFrom<string>(
    'support the plan',
    'oppose the plan',
    "don't know",
    'Labour',
    'Greens',
  ),
  measure: fc.constantFrom('share', 'lead', 'change', 'net'),
  wave: fc.constantFrom('current', 'previous'),
  subgroup: fc.option(fc.constant('women')),
  value: fc.integer({ min: 1, max: 99 }),
  start: fc.integer({ min: BODY, max: TEXT.length - 4 }),
});
type Share = typeof share extends fc.Arbitrary<infer Item> ? Item : never;

function figuresOf(shares: readonly Share[], sampleSize: number): Figure[] {
  const poll = buildPoll({ sampleSize, span: { start: BODY, end: BODY + 4 } });
  return shares.map(({ start, ...fields }) =>
    buildFigure({
      ...(fields as Partial<Figure>),
      unit: fields.measure === 'share' ? 'percent' : 'points',
      poll,
      span: { start, end: start + 3 },
    }),
  );
}

test('a poll that has nothing to do with the first changes nothing of what is said of it', () => {
  const brook = buildPoll({
    pollster: 'Brook',
    span: { start: TEXT.length + 2, end: TEXT.length + 14 },
  });
  const at = (find: string) => {
    const start = TEXT.length + MORE.indexOf(find);
    return { start, end: start + find.length };
  };
  const others = [
    buildFigure({ poll: brook, value: 44, response: 'for the canal', span: at('44%') }),
    buildFigure({ poll: brook, value: 41, response: 'against the canal', span: at('41%') }),
    buildFigure({
      poll: brook,
      value: 9,
      response: 'for the canal',
      measure: 'lead',
      unit: 'points',
      span: at('9 points'),
    }),
  ];
  // A poll speaks of the sentences around its figures only, once there are two.
  const inEach = ['Some', 'Support', 'Among'].map((word) => TEXT.indexOf(word));
  fc.assert(
    fc.property(fc.array(share, { maxLength: 8 }), (shares) => {
      const anchored = [...shares, ...inEach.map((start) => ({ ...ANCHOR, start }))];
      const figures = figuresOf(anchored, 1000);
      const poll = figures[0]!.poll;
      const alone = checksOf(TEXT, [poll], figures);
      const together = checksOf(TEXT + MORE, [poll, brook], [...figures, ...others]);
      const own = ({ poll: told }: Check) => told === poll;
      expect(JSON.stringify(together.filter(own))).toBe(JSON.stringify(alone.filter(own)));
    }),
    { numRuns: 200 },
  );
});

const ANCHOR: Omit<Share, 'start'> = {
  response: 'have heard of it',
  measure: 'share',
  wave: 'current',
  subgroup: null,
  value: 50,
};

const ofChance = ({ code }: Check) => code === 'C05' || code === 'C06';
/** What may become of a check when more people are asked. */
const WITH_MORE = {
  pass: ['pass'],
  unknown: ['pass', 'unknown'],
  warn: ['pass', 'warn'],
  fail: [],
};

test('with more people asked, no lead and no change falls inside the error that was outside it', () => {
  fc.assert(
    fc.property(
      fc.array(share, { minLength: 2, maxLength: 8 }),
      fc.integer({ min: 50, max: 5000 }),
      fc.integer({ min: 2, max: 20 }),
      (shares, size, times) => {
        const statuses = [size, size * times].map((asked) => {
          const figures = figuresOf(shares, asked);
          return checksOf(TEXT, [figures[0]!.poll], figures)
            .filter(ofChance)
            .map(({ status }) => status);
        });
        const [few = [], many = []] = statuses;
        expect(many).toHaveLength(few.length);
        for (const [index, status] of few.entries()) {
          expect(WITH_MORE[status]).toContain(many[index]);
        }
      },
    ),
    { numRuns: 200 },
  );
});

function checksOf(
  text: string,
  polls: readonly Figure['poll'][],
  figures: readonly Figure[],
): readonly Check[] {
  return checkDocument(buildDocument(text), { mentions: [], polls, figures }).checks;
}
