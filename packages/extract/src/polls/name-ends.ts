import { LEADING_WORDS } from './lexicon/leading-words.ts';
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
  FIRST.lastIndex = at;
  const first = FIRST.exec(text)?.[0];
  if (first === undefined) return [];
  let end = at + first.length;
  if (HEADING.has(first.toLowerCase())) {
    PAPER.lastIndex = end;
    if (!PAPER.test(text)) return [];
  }
  const ends = [end];
  for (let count = 0; count < MOST; count += 1) {
    STEP.lastIndex = end;
    const step = STEP.exec(text)?.[0];
    if (step === undefined) break;
    end += step.length;
    ends.unshift(end);
  }
  return ends;
}
