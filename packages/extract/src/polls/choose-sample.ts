import type { NumberExpression } from '../mentions/rule.ts';

/** The first number of people asked, or a later one that says the same more precisely. */
export function chooseSample(samples: readonly NumberExpression[]): NumberExpression | null {
  const first = samples.find(({ value }) => (value ?? 0) >= 100) ?? samples[0];
  const size = first?.value;
  if (!first || size === undefined || size === null) return null;
  const closer = samples.find(
    ({ value }) =>
      value !== null &&
      value !== size &&
      Math.abs(value - size) < size * 0.06 &&
      isRounder(size, value),
  );
  return closer ?? first;
}

function isRounder(one: number, other: number): boolean {
  return zeros(one) > zeros(other);
}

function zeros(value: number): number {
  return /0*$/.exec(String(Math.round(value)))![0].length;
}
