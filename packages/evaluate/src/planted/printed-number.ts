const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const DIGITS = /\d[\d,]*(?:\.\d+)?/;

/** The number that a mark prints (`1,204`, `54%`, `nine points`), without its sign. */
export function readPrinted(text: string): number {
  const digits = DIGITS.exec(text)?.[0];
  if (digits !== undefined) return Number(digits.replaceAll(',', ''));
  const word = WORDS.indexOf((/[a-z]+/i.exec(text)?.[0] ?? '').toLowerCase());
  if (word < 0) throw new Error(`no number in ${JSON.stringify(text)}`);
  return word;
}

/** The same words with another number: `nine points` and 4 give `four points`. */
export function reprint(text: string, value: number): string {
  const number = Math.abs(value);
  const asDigits = number >= 1000 ? number.toLocaleString('en') : String(number);
  const printed = DIGITS.test(text)
    ? text.replace(DIGITS, asDigits)
    : text.replace(/[a-z]+/i, WORDS[number] ?? asDigits);
  return number === 1
    ? printed.replace(/(?<= )points\b/, 'point')
    : printed.replace(/(?<= )point$/, 'points');
}
