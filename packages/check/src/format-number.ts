/** A number as a story would print it: at most two decimals, no thousands separators. */
export function formatNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** `1 point`, `28 points`, `about 11 points`. */
export function formatPoints(points: number, about = false): string {
  const rounded = about ? Math.round(points) : points;
  const words = `${formatNumber(rounded)} ${rounded === 1 ? 'point' : 'points'}`;
  return about ? `about ${words}` : words;
}
