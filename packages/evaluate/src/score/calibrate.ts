import { LEVELS } from './levels.ts';
import type { ArticleMatch } from './match-article.ts';
import { roundHalfEven } from './round-half-even.ts';

/** A predicted figure: how sure it was, and whether it is right in every field. */
interface Claim {
  readonly confidence: number;
  readonly right: boolean;
}

/** Predicted figures of one band of confidence. */
export interface ReliabilityBand {
  readonly from: number;
  readonly to: number;
  readonly rows: number;
  readonly mean_confidence: number;
  readonly strict_precision: number;
}

export interface Calibration {
  /** Rows with a confidence of 0.9 and above, their share of all, and how many are right. */
  readonly confident: {
    readonly rows: number;
    readonly share: number;
    readonly strict_precision: number | null;
  };
  /** Bands of a tenth that hold any row. */
  readonly reliability: readonly ReliabilityBand[];
}

const CONFIDENT = 0.9;
const BANDS = 10;

/** Holds stated confidence against what is right; `null` where no figure states any. */
export function calibrate(matches: readonly ArticleMatch[]): Calibration | null {
  const claims = matches.flatMap(claimsOf);
  if (claims.length === 0) return null;
  const confident = claims.filter((claim) => claim.confidence >= CONFIDENT);
  return {
    confident: {
      rows: confident.length,
      share: roundHalfEven(confident.length / claims.length, 3),
      strict_precision: confident.length === 0 ? null : precisionOf(confident),
    },
    reliability: Array.from({ length: BANDS }, (_, band) => measureBand(claims, band)).filter(
      (band) => band.rows > 0,
    ),
  };
}

function claimsOf({ pairs, spurious }: ArticleMatch): Claim[] {
  return [
    ...pairs.map((pair) => ({ figure: pair.predicted, right: pair.levels === LEVELS.length })),
    ...spurious.map((figure) => ({ figure, right: false })),
  ].flatMap(({ figure, right }) => {
    const confidence = figure?.confidence ?? null;
    return confidence === null ? [] : [{ confidence, right }];
  });
}

function measureBand(claims: readonly Claim[], band: number): ReliabilityBand {
  const inside = claims.filter(({ confidence }) => bandOf(confidence) === band);
  const total = inside.reduce((sum, { confidence }) => sum + confidence, 0);
  return {
    from: band / BANDS,
    to: (band + 1) / BANDS,
    rows: inside.length,
    mean_confidence: inside.length === 0 ? 0 : roundHalfEven(total / inside.length, 3),
    strict_precision: inside.length === 0 ? 0 : precisionOf(inside),
  };
}

function bandOf(confidence: number): number {
  return Math.max(0, Math.min(Math.floor(confidence * BANDS), BANDS - 1));
}

function precisionOf(claims: readonly Claim[]): number {
  return roundHalfEven(claims.filter((claim) => claim.right).length / claims.length, 3);
}
