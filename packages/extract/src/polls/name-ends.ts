import { LEADING_WORDS } from './lexicon/leading-words.ts';
import { wordAt } from './scan-words.ts';
import { NAME_JOINT, NAME_START, NAME_STEP } from './organisation-pattern.ts';

/** How many further words a name can have. */
const MOST = 8;
const FIRST = new RegExp(NAME_START, 'uy');
const STEP = new RegExp(`${NAME_JOINT}${NAME_STEP}`, 'uy');
const HEADING: ReadonlySet<string> = new Set(LEADING_WORDS);
/** `The Times`, but `Sunday` alone heads its sentence. */
const PAPER =
  / (?:Times|Mirror|Telegraph|Express|Herald|Independent|People|Business|World|Post|Mail|Register)\b/y;

/** The places where a name that starts at a place can end, the last first; none for no name. */
export function nameEndsAt(text: string, at: number): readonly number[] {
  const word = wordAt(text, at);
  if (HEADING.has(word.toLowerCase()) && !/[’'-]/u.test(text.charAt(at + word.length))) {
    PAPER.lastIndex = at + word.length;
    if (!PAPER.test(text)) return [];
  }
  FIRST.lastIndex = at;
  const first = FIRST.exec(text)?.[0];
  if (first === undefined) return [];
  let end = at + first.length;
  const ends = [end];
  for (let count = 0; count < MOST && mayGoOn(text, end); count += 1) {
    STEP.lastIndex = end;
    const step = STEP.exec(text)?.[0];
    if (step === undefined) break;
    end += step.length;
    ends.unshift(end);
  }
  return ends;
}

/** A quick look at the two characters after a word of a name. */
function mayGoOn(text: string, end: number): boolean {
  const mark = text.charAt(end);
  if (mark !== ' ') return mark === '/' || mark === '’' || mark === "'";
  const next = text.charCodeAt(end + 1);
  // A capital, a digit, a letter past ASCII, or the first of `and`, `of`, `on`, `for`, `&`.
  return next < 91
    ? next > 47 || next === 38
    : next > 127 || next === 97 || next === 102 || next === 111;
}
