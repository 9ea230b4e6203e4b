import { TABLE_SIZE } from './feature.ts';

/** Weights are kept in steps of this size, from -127 to 127 steps. */
const STEP = 1 / 32;

/**
 * Packs weights into text: for each that is not zero the distance from the one before, in bytes of
 * seven bits, and its size in steps; then base64.
 */
export function packWeights(weights: Float32Array): string {
  const bytes: number[] = [];
  let last = -1;
  for (const [place, weight] of weights.entries()) {
    const steps = Math.max(-127, Math.min(127, Math.round(weight / STEP)));
    if (steps === 0) continue;
    let gap = place - last;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap, steps + 128);
    last = place;
  }
  return btoa(bytes.map((byte) => String.fromCharCode(byte)).join(''));
}

/** The weights that `packWeights` packed, in whole steps. */
export function unpackWeights(packed: string): Float32Array {
  const weights = new Float32Array(TABLE_SIZE);
  const bytes = atob(packed);
  let place = -1;
  for (let at = 0; at < bytes.length; at += 1) {
    let gap = 0;
    let shift = 0;
    for (; bytes.charCodeAt(at) > 127; at += 1, shift += 7)
      gap |= (bytes.charCodeAt(at) & 127) << shift;
    place += gap | (bytes.charCodeAt(at) << shift);
    at += 1;
    weights[place] = (bytes.charCodeAt(at) - 128) * STEP;
  }
  return weights;
}
