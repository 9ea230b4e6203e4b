import { describe, expect, test } from 'vitest';
import { lineOf } from '../../testing/line-of.ts';
import { tellAnswer } from './tell-answer.ts';

/** What the words in angle brackets tell. */
function toldIn(annotated: string, antecedent: string | null = null) {
  const { line, runs } = lineOf(annotated);
  const { start, end } = runs.find(({ kind }) => kind === '<')!;
  const told = tellAnswer(line.text, line.tokens.slice(start, end), antecedent);
  return told && { ...told, printed: line.text.slice(told.span.start, told.span.end) };
}

describe('predicates', () => {
  test.each([
    ['back the tram', 'Some [40%] <backed the tram>.'],
    ['back the tram', 'Some [40%] <who backed the tram,>'],
    ['back the tram', 'Some [40%] <said they backed the tram and> more.'],
    ["don't back the tram", 'Some [40%] <did not back the tram>.'],
    ['the tram is slow', 'Some [40%] <said that the tram is slow>.'],
  ])('%s: %s', (response, annotated) => {
    expect(toldIn(annotated)).toMatchObject({ response, pointsBack: false });
  });
});

describe('words around an answer that are none of it', () => {
  test.each([
    ['oppose the tram', 'Some [40%] <oppose the tram, which makes net support> [12 points].'],
    ['oppose the tram', 'Some [40%] <oppose the tram, a net score> of [12].'],
    ['back the tram', 'Some [40%] <back the tram, a Marlow Research poll found>.'],
    ['opposed', 'Greens are <the most opposed> [91%].'],
    ['want the tram', 'It was <the share who want the tram> [40%].'],
    ['fares are too high', 'The share who say <fares are too high has gone up> by [7 points].'],
    ['oppose the tram', 'The share who <oppose the tram has barely moved>, at [40%].'],
    ['oppose the tram', 'Some [40%] <oppose the tram, a narrower gap than in May>.'],
    ['Other parties', '<Other parties share> [9%].'],
    ['Ms. Hale', 'They were trailed by <Ms. Hale third> at [15%].'],
    ['Ana Hale', 'The poll gives <Ana Hale a narrow lead> of [44%] to [41%].'],
    ['Hale', '<Back then Hale> had [44%].'],
    ['Prices will fall', '<Prices will fall, say> [40%] of owners.'],
    ['have not heard of her', 'Of these [40%] <voters say they have not heard of her>.'],
  ])('%s: %s', (response, annotated) => {
    expect(toldIn(annotated)).toMatchObject({ response });
  });
});

describe('words without a verb', () => {
  test.each([
    ['Moore', 'It was [40%] for <Moore>.'],
    ['Moore', 'It was [40%] <for the Moore,> then.'],
    ['Harbour', 'It was <the Harbour’s> [40%].'],
    ['tram', 'It was <“the tram”,> at [40%].'],
    ['new tram line', 'It was <a new   tram line –> [40%].'],
  ])('%s: %s', (response, annotated) => {
    expect(toldIn(annotated)).toMatchObject({ response, pointsBack: false });
  });
});

describe('words that point back', () => {
  const points = ['did not', 'felt that way', 'said they did not', 'thought the same'];

  test.each(points)('`%s` tells the answer before, or its opposite', (words) => {
    const response = words.endsWith('not') ? "don't back the tram" : 'back the tram';
    const told = toldIn(`Some [40%] <${words}>.`, 'back the tram');
    expect(told).toMatchObject({ response, pointsBack: true });
  });

  test('the same may be true of another', () => {
    const told = toldIn('<The same is true of Lott> for [52%].', 'have heard enough about Hale');
    expect(told).toMatchObject({ response: 'have heard enough about Lott', pointsBack: true });
  });

  test.each([
    ['did not', "don't back the tram"],
    ['did', 'back the tram'],
    ['did so', 'back the tram'],
    ['said they do', 'back the tram'],
  ])(
    '`%s` says itself which side it takes, whatever side the answer before took',
    (words, told) => {
      expect(toldIn(`Some [40%] <${words}>.`, "don't back the tram")?.response).toBe(told);
    },
  );

  test.each(['did so', 'did the same', 'would do so', 'were doing so', 'took that view'])(
    '`%s` repeats the answer before',
    (words) => {
      const told = toldIn(`Some [40%] <${words}>.`, 'back the tram');
      expect(told).toMatchObject({ response: 'back the tram', pointsBack: true });
    },
  );

  test.each(points)('`%s` tells nothing where nothing stands before', (words) => {
    expect(toldIn(`Some [40%] <${words}>.`)).toBeNull();
  });
});

test('another object goes into the answer before', () => {
  const told = toldIn('Some [40%] <felt that way about the board>.', 'side with the union');
  expect(told).toMatchObject({ response: 'side with the board', pointsBack: true });
});

test.each([
  'Some [40%] <,> then.',
  'Some [40%] <and> more.',
  'Some <[40%]> more.',
  'It <: “> was.',
])('nothing is told by marks, numbers and links alone: %s', (annotated) => {
  const told = annotated.includes('<[')
    ? tellAnswer('40%', lineOf('[40%]').line.tokens, null)
    : toldIn(annotated);
  expect(told).toBeNull();
});

test.each([
  ['It shows <Hale is narrowly ahead of Paul Moore> on [40%].', 'Hale'],
  ['Some [40%] of <adults want to keep the tram>.', 'want to keep the tram'],
  ['It shows <the Greens and Labour are tied> at [40%].', 'Greens and Labour'],
  ['It shows <Anna Tern leads the race> on [40%].', 'Anna Tern'],
  ['Some [40%] <think Hale leads the party well>.', 'think Hale leads the party well'],
])('what is no part of the answer is left out: %s', (annotated, response) => {
  expect(toldIn(annotated)?.response).toBe(response);
});

test('no tokens tell nothing', () => {
  expect(tellAnswer('', [], null)).toBeNull();
});

test('the span holds the words told, without links and marks around them', () => {
  expect(toldIn('Some [40%] <and who backed the tram, but> more.')?.printed).toBe(
    'backed the tram',
  );
  expect(toldIn('It was <the Harbour,> at [40%].')?.printed).toBe('Harbour');
});
