import { CALIBRATION, WEIGHTS } from './learned.ts';
import { modelOf, type Model } from './model.ts';
import { unpackWeights } from './pack-weights.ts';

let unpacked: Model | null = null;

/** The model of this release; unpacked when an article first needs it. */
export function standardModel(): Model {
  unpacked ??= modelOf(
    {
      kind: unpackWeights(WEIGHTS.kind),
      people: unpackWeights(WEIGHTS.people),
      answer: unpackWeights(WEIGHTS.answer),
      topic: unpackWeights(WEIGHTS.topic),
    },
    CALIBRATION,
  );
  return unpacked;
}
