import { describe, expect, it } from 'vitest';
import { EXAMPLE, exampleFigure, examplePrediction, PLACES } from './example-article.ts';
import { matchArticle } from './match-article.ts';

const ash = exampleFigure('f1');
const elm = exampleFigure('f2', { response: 'Elm', value: 24 });

function match(...figures: Parameters<typeof examplePrediction>[0]) {
  return matchArticle(EXAMPLE, examplePrediction(figures));
}

describe('matchArticle', () => {
  it('pairs figures by their printed place', () => {
    const { pairs, duplicates, spurious, ledger } = match([elm, PLACES.elm], [ash, PLACES.ash]);
    expect(pairs.map((pair) => pair.predicted)).toEqual([ash, elm]);
    expect(pairs.map((pair) => pair.levels)).toEqual([5, 5]);
    expect([duplicates, spurious]).toEqual([[], []]);
    expect(ledger).toEqual({ mentions: 3, missing: 1 });
  });

  it('takes the best of several at one place, and calls the other a duplicate', () => {
    const worse = exampleFigure('f0', { measure: 'lead' });
    const { pairs, duplicates } = match([worse, PLACES.ash], [ash, PLACES.ash]);
    expect(pairs[0]?.predicted).toBe(ash);
    expect(duplicates).toEqual([worse]);
  });

  it('takes the first of two that are equally right', () => {
    const twin = exampleFigure('f0');
    expect(match([twin, PLACES.ash], [ash, PLACES.ash]).pairs[0]?.predicted).toBe(twin);
  });

  it('lets one printed number stand for two answers', () => {
    const oak = exampleFigure('f3', { response: 'Oak', value: 24 });
    const { duplicates, spurious } = match([elm, PLACES.elm], [oak, PLACES.elm]);
    expect([duplicates, spurious]).toEqual([[], []]);
  });

  it('counts a figure without a gold figure, or without a place, as spurious', () => {
    const nowhere = exampleFigure('f8');
    const elsewhere = exampleFigure('f9');
    const { pairs, spurious } = match([nowhere], [elsewhere, [0, 5]]);
    expect(pairs.map((pair) => pair.predicted)).toEqual([null, null]);
    expect(spurious).toEqual([nowhere, elsewhere]);
  });

  it('counts an optional figure neither way', () => {
    const { pairs, duplicates, spurious } = match([exampleFigure('f5'), PLACES.fir]);
    expect(pairs).toHaveLength(2);
    expect([duplicates, spurious]).toEqual([[], []]);
  });
});
