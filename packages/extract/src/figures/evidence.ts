const SHARES = new Set(['percent', 'fraction', 'ratio']);

/** True for forms that are a share by themselves. */
export function isShare({ form }: { form: string }): boolean {
  return SHARES.has(form);
}

/** True for numbers that can be the figure of a poll. */
export function canBeFigure({ form, value }: { form: string; value: number | null }): boolean {
  return (
    form === 'points' || isShare({ form }) || (form === 'number' && value !== null && value <= 100)
  );
}
