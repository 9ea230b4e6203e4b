import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { pollsterTold } from './pollster-told.ts';

describe('pollster-told', () => {
  test.each([
    'Sixty percent of likely voters told <Tern Sky Opinion> they would',
    'a third told pollsters at <Northgate Insight> that',
    'most told <BrightWater> so',
    'Seventy-three percent of parents told the <Moor Institute> it matters',
    'one in five told the <Centre for Rural Affairs> that',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(pollsterTold, annotated);
    expect(found).toEqual(marked);
  });

  test.each([
    'she told the Council',
    'he told BBC News',
    'ministers told Anna Tern',
    'she told the Moor Institute',
  ])('refuses: %s', (text) => {
    expect(cluesIn(pollsterTold, text).found).toEqual([]);
  });
});
