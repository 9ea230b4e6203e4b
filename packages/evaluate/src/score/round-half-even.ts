/** Rounds as Python's `round` does: exactly, and a true tie to the even neighbour. */
export function roundHalfEven(value: number, digits: number): number {
  const halves = value * 2 ** (digits + 1);
  const isTie = Number.isInteger(halves) && halves % 2 !== 0;
  if (!isTie) return Number(value.toFixed(digits));
  const below = Math.floor(value * 10 ** digits);
  return (below % 2 === 0 ? below : below + 1) / 10 ** digits;
}
