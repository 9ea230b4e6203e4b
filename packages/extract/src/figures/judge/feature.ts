/** Size of the table of weights: features share places where their hashes meet. */
export const TABLE_SIZE = 1 << 18;

/**
 * The place of a feature in the table of weights: its template with up to three parts, each a word's
 * id or a small number.
 */
export function featureAt(template: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(template + 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul((hash ^ (hash >>> 15)) + a, 0xc2b2ae35);
  hash = Math.imul((hash ^ (hash >>> 13)) + b, 0x27d4eb2f);
  hash = Math.imul((hash ^ (hash >>> 16)) + c, 0x165667b1);
  return (hash ^ (hash >>> 15)) & (TABLE_SIZE - 1);
}

/** A count in steps that widen: 0, 1, 2, 3, 4, 6, 9, 14 … */
export function stepOf(count: number): number {
  if (count <= 4) return count;
  if (count <= 6) return 5;
  if (count <= 9) return 6;
  if (count <= 14) return 7;
  return count <= 22 ? 8 : 9;
}
