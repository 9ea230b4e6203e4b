import { unmaskMarkup } from './mask-markup.ts';

/** One space for each run of white space; no-break spaces are plain, zero-width ones go. */
export function collapse(text: string): string {
  return unmaskMarkup(text)
    .replaceAll('\0', '')
    .replaceAll(/[\u200B\uFEFF\u00AD]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
