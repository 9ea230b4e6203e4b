import type { Check } from '@topline/model';

/** Order of checks: by code, then by place in the text, then by wording. */
export function compareChecks(a: Check, b: Check): number {
  return (
    compareText(a.code, b.code) || placeOf(a) - placeOf(b) || compareText(a.message, b.message)
  );
}

function placeOf(check: Check): number {
  return check.figures[0]?.span.start ?? check.poll?.span.start ?? 0;
}

/** Code unit order: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
