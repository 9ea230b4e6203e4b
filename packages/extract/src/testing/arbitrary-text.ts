import * as fc from 'fast-check';

const WORDS =
  'a and among by cent election error for in margin May nearly of old on out per percent points poll said survey than the they third turnout half in to who women year years'.split(
    ' ',
  );
const NUMBER_WORDS =
  'two seven eleven twelve nineteen twenty forty ninety hundred thousand million one-third'.split(
    ' ',
  );
const MARKS = [
  '%',
  '.',
  ',',
  '-',
  '–',
  '(',
  ')',
  '£',
  '$',
  '/',
  '+',
  ':',
  '’',
  '“',
  '½',
  '🗳️',
  '𝟞',
];
const SPACES = ['', ' ', '  ', '\u00A0', '\n', '-', '. '];

/** Words, numbers, marks and emoji thrown together, with and without spaces between. */
export const arbitraryText = fc
  .array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom(...WORDS),
        fc.constantFrom(...NUMBER_WORDS),
        fc.constantFrom(...MARKS),
        fc.nat({ max: 20_000 }).map(String),
        fc.integer({ min: 0, max: 120 }).map(String),
        fc.string({ unit: 'binary', maxLength: 3 }),
      ),
      fc.oneof({ weight: 3, arbitrary: fc.constant(' ') }, fc.constantFrom(...SPACES)),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''));

const share = fc.oneof(
  fc.integer({ min: 0, max: 100 }).chain((n) => fc.constantFrom(`${n} per cent`, `${n}%`)),
  fc.constantFrom('nine percent', 'a third', 'half', 'one in four', 'two-thirds', '30 to 35%'),
);
const people = fc.constantFrom(
  'Harbour voters',
  'women',
  'people aged 65 or over',
  '18 to 24-year-olds',
  'nurses',
  'Britons',
  'those polled',
);
const answer = fc.constantFrom(
  'backed the tram',
  'said they would vote for Moore',
  'did not know',
  'did so',
  'thought the ban was wrong',
  'felt that way about the mayor',
);
const sentence = fc.oneof(
  fc.tuple(share, people, answer).map(([s, p, a]) => `Some ${s} of ${p} ${a}.`),
  fc
    .tuple(share, people, answer, share, answer)
    .map(([s, p, a, t, b]) => `In all, ${s} of ${p} ${a}, while ${t} ${b}.`),
  fc.tuple(people, share, answer).map(([p, s, a]) => `Among ${p}, ${s} ${a}.`),
  fc
    .tuple(share, people, answer, share, people)
    .map(([s, p, a, t, q]) => `${s} of ${p} ${a}, compared with ${t} of ${q}.`),
  fc.constantFrom(
    'A YouGov poll of 1,004 adults for the Evening Herald was taken on 3 May 2019.',
    'The Northgate survey has a margin of error of 3.1 points.',
    'Turnout was 61 per cent, and Moore won 42 per cent of the vote.',
    'Inflation rose to 4%, and a 45-year-old man lost £20m.',
  ),
);

/** A poll story in one to three paragraphs. */
export const arbitraryStory = fc
  .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n'));
