import type { Span } from '@topline/model';

/** The stretch of text that holds all of the spans. */
export function spread(...spans: readonly Span[]): Span {
  return {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
}

const SHARES = new Set(['percent', 'fraction', 'ratio']);

/** True for forms that are a share by themselves. */
export function isShare({ form }: { form: string }): boolean {
  return SHARES.has(form);
}

/** True for a share, or a bare number that can be one where the wording says so: `Remain on 42`. */
export function canBeShare({ form, value }: { form: string; value: number | null }): boolean {
  return isShare({ form }) || (form === 'number' && value !== null && value > 1 && value <= 100);
}

/** True for numbers that can be the figure of a poll. */
export function canBeFigure({ form, value }: { form: string; value: number | null }): boolean {
  return (
    form === 'points' || isShare({ form }) || (form === 'number' && value !== null && value <= 100)
  );
}
