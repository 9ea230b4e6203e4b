import { AFTER_HOUR, BEFORE_NAME, BEFORE_NUMBER, MAY_END, OPENERS } from './abbreviations.ts';

/** Offsets round a full stop: the mark itself and the end of what closes after it. */
export interface MarkPlace {
  readonly lineStart: number;
  readonly markStart: number;
  readonly markEnd: number;
  readonly end: number;
}

const REACH = 80;
const SPEECH =
  /^(?:(?:Mr|Mrs|Ms|Dr)\.? )?(?:\p{Lu}[\p{L}’'-]{1,30} ){1,3}(?:said|says|asked|asks|told|added|wrote|tweeted|wondered|joked|quipped)\b/u;

/** Whether a sentence ends at a mark that white space follows. */
export function endsAfterMark(text: string, place: MarkPlace): boolean {
  const next = /^\s*(["“‘'([«„]{0,3})([^\s"“‘'([«„]{0,40})/.exec(
    text.slice(place.end, place.end + REACH),
  );
  const opener = next?.[1] ?? '';
  const word = next?.[2] ?? '';
  if (/^[.…!?,;:)\]–—-]/.test(word)) return false;
  const isLower = /^\p{Ll}/u.test(word) && !/^\p{Ll}\p{Lu}/u.test(word);
  if (isLower && !/["“‘«„]/.test(opener)) return false;
  const mark = text.slice(place.markStart, Math.min(place.markEnd, place.markStart + 4));
  if (mark !== '.') return opener !== '' || !carriesOn(text, place, mark, word);
  return !isAbbreviation(text, place, opener === '' ? word : opener);
}

/** `“Why?” Ms Okoro asked`, `I … I do not know`. */
function carriesOn(text: string, place: MarkPlace, mark: string, word: string): boolean {
  if (/^(?:\.\.|…)/.test(mark) && word === 'I') return true;
  if (place.end === place.markEnd) return false;
  return SPEECH.test(text.slice(place.end, place.end + REACH).trimStart());
}

function isAbbreviation(text: string, place: MarkPlace, next: string): boolean {
  if (place.end > place.markEnd) return false;
  const before = text.slice(Math.max(place.lineStart, place.markStart - 24), place.markStart);
  const printed = /(?<![\p{L}\p{N}.])[\p{L}\p{N}](?:[\p{L}\p{N}]|\.(?=[\p{L}\p{N}])){0,20}$/u.exec(
    before,
  )?.[0];
  if (printed === undefined) return false;
  const word = printed.toLowerCase();
  const opens =
    !/^\p{Lu}\./u.test(next) &&
    OPENERS.has(next.replace(/[^\p{L}]{1,3}.{0,9}$/u, '').toLowerCase());
  const isNumber = /^\d/.test(next);
  const isListNumber = /^(?:\(|Q ?)?\d{1,2}$/.test(before) && place.markStart - place.lineStart < 4;
  if (isListNumber) return true;
  if (word === 'no' && printed === 'no' && !isNumber) return false;
  if (/^[ap]\.m$/.test(word))
    return isNumber || AFTER_HOUR.has(next.toLowerCase().replace(/\W+$/, ''));
  const isInitial = isInitialOf(printed, before);
  if (BEFORE_NUMBER.has(word) && !isInitial) return isNumber;
  if (BEFORE_NAME.has(word)) return !(word === 'st' && opens);
  const isDotted = /^\p{L}(?:\.\p{L}){1,5}$/u.test(printed);
  return (isInitial || isDotted || isShortForm(printed, word)) && !opens;
}

/** `J.`; `I.` only after another abbreviation, for `It was I.` is a sentence. */
function isInitialOf(printed: string, before: string): boolean {
  if (printed === 'I') return /\p{L}\.\s?I$/u.test(before);
  return /^\p{Lu}$/u.test(printed);
}

/** State names and the like are told from words by their capital: `Miss.` but not `a miss.` */
function isShortForm(printed: string, word: string): boolean {
  return MAY_END.has(word) && (/^\p{Lu}/u.test(printed) || word === 'etc' || word === 'al');
}

/** `Yahoo!News` */
function isCapitalisedBefore(text: string, place: MarkPlace): boolean {
  const before = text.slice(Math.max(place.lineStart, place.markStart - 24), place.markStart);
  return place.end === place.markEnd && /(?<!\p{L})\p{Lu}\p{L}{1,20}$/u.test(before);
}

/** Whether a new sentence follows the mark with no space between: `they said.The poll`. */
export function startsRunTogether(text: string, place: MarkPlace): boolean {
  const after = text.slice(place.end, place.end + 40);
  if (!/^["“‘«]?\p{Lu}(?:[\p{Ll}’']|\s)/u.test(after)) return false;
  if (/^\S*(?:[@/]|\.\p{Ll}{2,4}(?!\p{L}))/u.test(after)) return false;
  if (text.charAt(place.markStart) === '!' && isCapitalisedBefore(text, place)) return false;
  if (place.end > place.markEnd) return true;
  const before = text.slice(Math.max(place.lineStart, place.markStart - 12), place.markStart);
  return (
    /(?:\p{Ll}\p{Ll}|(?<=[\s,.\d]\d{0,8})\d|[%)\]])$/u.test(before) && !/^\d{1,2}$/.test(before)
  );
}
