import { describe, expect, it } from 'vitest';
import { calibrate } from './calibrate.ts';
import { EXAMPLE, exampleFigure, examplePrediction, PLACES } from './example-article.ts';
import { matchArticle } from './match-article.ts';

describe('calibrate', () => {
  it('holds stated confidence against what is right', () => {
    const figures = [
      [exampleFigure('f1', { confidence: 0.9 }), PLACES.ash],
      [exampleFigure('f2', { response: 'Elm', value: 24, confidence: 0.6 }), PLACES.elm],
      [exampleFigure('f3', { confidence: 1 }), [0, 5]],
      [exampleFigure('f4', { confidence: null }), [0, 5]],
    ] as const;
    expect(calibrate([matchArticle(EXAMPLE, examplePrediction(figures))])).toEqual({
      confident: { rows: 2, share: 0.667, strict_precision: 0.5 },
      reliability: [
        { from: 0.6, to: 0.7, rows: 1, mean_confidence: 0.6, strict_precision: 1 },
        { from: 0.9, to: 1, rows: 2, mean_confidence: 0.95, strict_precision: 0.5 },
      ],
    });
  });

  it('has nothing to say where no figure states confidence', () => {
    const figures = [[exampleFigure('f1', { confidence: null }), PLACES.ash]] as const;
    expect(calibrate([matchArticle(EXAMPLE, examplePrediction(figures))])).toBeNull();
  });

  it('has no precision where no figure is confident', () => {
    const figures = [[exampleFigure('f1', { confidence: 0.5 }), PLACES.ash]] as const;
    const confident = calibrate([matchArticle(EXAMPLE, examplePrediction(figures))])?.confident;
    expect(confident).toEqual({ rows: 0, share: 0, strict_precision: null });
  });
});
