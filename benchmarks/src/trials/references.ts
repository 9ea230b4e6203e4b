import type { Buffer } from 'node:buffer';

const WORDS = ['%', 'per cent', 'percent', ' poll', ' survey'];

/** The least that can be asked of a text: can these bytes hold a poll at all? */
export function gateBytes(bytes: Buffer): boolean {
  return WORDS.some((word) => bytes.includes(word));
}

/** One percentage, as a quick script would write it: digits and sign, or digits and word. */
export const PERCENTAGES = /\d+(?:\.\d+)?\s*(?:%|per ?cent)/g;

/** What a quick script does: parses the text and finds the percentages; gives their number. */
export function matchPercentages(json: string): number {
  const text = JSON.parse(json) as string;
  return [...text.matchAll(PERCENTAGES)].length;
}

export const BYTE_GATE = 'byte gate' as const;
export const JSON_AND_REGEX = 'JSON.parse and one regex' as const;
