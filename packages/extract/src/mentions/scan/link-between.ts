const LONGEST = 14;
const SPACES = /[\u00A0\u2009\u202F]/gu;
const DASHES = /[\u2010-\u2014\u2212]/gu;

/**
 * What joins two numbers, every space plain and every dash a hyphen; empty where more than a few
 * words stand between them.
 */
export function linkBetween(text: string, from: number, to: number): string {
  const length = to - from;
  if (length < 1 || length > LONGEST) return '';
  const printed = text.slice(from, to).toLowerCase();
  return printed.replace(SPACES, ' ').replace(DASHES, '-');
}
