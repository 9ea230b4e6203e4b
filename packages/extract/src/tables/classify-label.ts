import type { SubgroupDimension } from '@topline/model';
import { EVERYBODY, NEUTRAL } from '../language/lexicon/people.ts';
import { isNationName, isRegionName } from '../language/lexicon/places.ts';
import { knownPollster } from '../polls/known-pollster.ts';
import { DIMENSION_HEADINGS, PARTY, SUBGROUP_HEADINGS } from './lexicon/groups.ts';
import { LABEL_WORDINGS, OPTION, WEAK_OPTION, type LabelKind } from './lexicon/label-wordings.ts';
import { readWave, type WaveTime } from './read-wave.ts';

/** A heading and what it says of its row or column. */
export interface Label {
  readonly words: string;
  readonly kind: LabelKind;
  readonly dimension: SubgroupDimension | null;
  readonly wave: WaveTime | null;
}

const EVERYONE =
  /^(?:all|tot|overall|everyone|everybody|topline|toplines|nationally|nationwide|whole sample|full sample|all sample|gb|uk|us|great britain|total (?:sample|population|adults|voters|respondents|public)|(?:all |gb |uk |us |u\.s\. )?(?:.{1,16} )?(?:adults|electorate|respondents)|all (?!of ).{2,24}|general (?:public|population)|the public)$/u;

/** Longer ones are sentences, and say none of this. */
const LONGEST = 60;

/** What a heading says; its place in the table may decide otherwise. */
export function classifyLabel(words: string): Label {
  const lower = words
    .toLowerCase()
    .replace(/^% (?=\p{L})|(?<=.)(?: ?[(]%[)]| %|, %| ?[(]per cent[)]|:)$/gu, '')
    .trim();
  const plain = { words: cleanWords(words), dimension: null, wave: null };
  if (lower === '') return { ...plain, kind: 'share' };
  if (lower.length > LONGEST) return { ...plain, kind: 'unknown' };
  if (isShare(words.toLowerCase())) return { ...plain, kind: 'share' };
  if (OPTION.test(lower)) return { ...plain, words: asInProse(plain.words), kind: 'option' };
  const dimension = firstOf(DIMENSION_HEADINGS, lower);
  if (dimension) return { ...plain, kind: 'dimension', dimension };
  const kind = LABEL_WORDINGS.find(([, pattern]) => pattern.test(lower))?.[0];
  if (kind) return { ...plain, kind };
  const wave = readWave(words);
  if (wave) return { ...plain, kind: 'wave', wave };
  if (isEveryone(lower)) return { ...plain, kind: 'everyone' };
  if (PARTY.test(lower)) return { ...plain, kind: 'party', dimension: 'party' };
  const group = firstOf(SUBGROUP_HEADINGS, lower);
  if (group) {
    const name = NAMED.has(group) ? plain.words : asInProse(plain.words);
    return { ...plain, words: name, kind: 'subgroup', dimension: group };
  }
  if (WEAK_OPTION.test(lower)) return { ...plain, kind: 'unknown' };
  if (isRegionName(lower)) return { ...plain, kind: 'place', dimension: 'region' };
  if (isNationName(lower)) return { ...plain, kind: 'place', dimension: 'nation' };
  if (isHouseName(plain.words)) return { ...plain, kind: 'pollster' };
  return { ...plain, kind: 'unknown' };
}

/** True for the name of a polling organisation, with or without whom it asked for: `Ipsos/Herald`. */
export function isHouseName(words: string): boolean {
  return knownPollster(words.replace(/\s?(?:\/| for |\().*$/u, '').trim()) !== null;
}

const SHARE = LABEL_WORDINGS.find(([kind]) => kind === 'share')![1];
const isShare = (lower: string) => SHARE.test(lower);

/** Groups that bear the name of a party, a place or a people. */
const NAMED: ReadonlySet<SubgroupDimension> = new Set([
  'party',
  'vote',
  'region',
  'nation',
  'ethnicity',
  'religion',
]);

/** A heading begins with a capital where the same words in a sentence do not. */
function asInProse(words: string): string {
  return words.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
}

/** Without what says that the figures are shares. */
function cleanWords(words: string): string {
  return words.replaceAll(/^% (?=\p{L})|(?<=.)(?: ?[(](?:%|per cent)[)]| %|, %)$|:$/gu, '').trim();
}

function firstOf(
  wordings: readonly (readonly [SubgroupDimension, RegExp])[],
  lower: string,
): SubgroupDimension | null {
  return wordings.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** True for words that name nobody in particular: `All adults`, `GB`. */
function isEveryone(lower: string): boolean {
  return (
    EVERYONE.test(lower) ||
    lower.split(/[\s-]+/u).every((word) => EVERYBODY.has(word) || NEUTRAL.has(word))
  );
}
