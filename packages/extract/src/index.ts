export { compareReadings, type Comparison, type Reading } from './compare-readings.ts';
export { canHoldPoll } from './polls/can-hold-poll.ts';
export { extract, type Prose } from './extract.ts';
export { TABLE_SIZE } from './figures/judge/feature.ts';
export {
  DECISIONS,
  type Candidate,
  type Decision,
  type Judge,
  type Weights,
} from './figures/judge/judge.ts';
export { modelOf, type Calibration, type Model } from './figures/judge/model.ts';
export { WEIGHTS as LEARNED } from './figures/judge/learned.ts';
export { packWeights, unpackWeights } from './figures/judge/pack-weights.ts';
