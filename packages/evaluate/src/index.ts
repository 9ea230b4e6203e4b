export { readGold, type GoldArticle } from './gold/read-gold.ts';
export { isHeldOut, splitGold, type Split } from './gold/split-gold.ts';
export type { Prediction } from './predicted/prediction.ts';
export { predictGold } from './predicted/predict-gold.ts';
export { readRelease } from './predicted/read-release.ts';
export { LEVELS, type Level } from './score/levels.ts';
export { scoreGold, type LevelScore, type Scores } from './score/score-gold.ts';
