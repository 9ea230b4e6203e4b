const RESIDUAL =
  /^(?:don['’]t know|not sure|unsure|undecided|neither|both|other|none|no opinion|refused?)(?!\p{L})/iu;

/** True for answers that take no side: `don't know`, `undecided`, `neither`. */
export function isResidual(response: string): boolean {
  return RESIDUAL.test(response);
}
