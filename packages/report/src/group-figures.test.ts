import { expect, test } from 'vitest';
import { buildRow } from './fixtures/build-input.ts';
import { groupFigures } from './group-figures.ts';

test('by article, poll, and people, in order of first appearance; none is lost', () => {
  const rows = [
    buildRow({ figure_id: '1', subgroup: 'women' }),
    buildRow({ figure_id: '2', subgroup: 'men' }),
    buildRow({ figure_id: '3', subgroup: 'women' }),
    buildRow({ figure_id: '4', poll_id: 'other' }),
    buildRow({ figure_id: '5', article_id: 'a2' }),
    buildRow({ figure_id: '6', measure: 'lead', subgroup: 'men' }),
  ];
  const shape = groupFigures(rows).map(({ polls }) =>
    polls.map(({ questions }) =>
      questions.map(({ figures }) => figures.map(({ figure_id }) => figure_id)),
    ),
  );
  expect(shape).toEqual([[[['1', '3'], ['2'], ['6']], [['4']]], [[['5']]]]);
});
