/** A stretch of an article's text in memory: half-open, in UTF-16 code units, as JavaScript counts. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters that a span covers. */
export function printed(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** True when the two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True when `inner` lies wholly within `outer`. */
export function covers(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
