import type { Topic } from './list-topics.ts';

const DEGREE =
  "(?:(?:don't|not|also|now|strongly|somewhat|tend to|would|broadly|fully|still) ){0,3}";
const TO_OBJECT: Readonly<Record<string, string>> = {
  support: '',
  back: '',
  favour: '',
  favor: '',
  oppose: '',
  endorse: '',
  reject: '',
  approve: 'of ',
  disapprove: 'of ',
  agree: 'with ',
  disagree: 'with ',
  'in favour': 'of ',
  'in favor': 'of ',
  opposed: 'to ',
  against: '',
};
const STANCE = `(?<stance>${Object.keys(TO_OBJECT).join('|')})`;
const POINTS = '(?:it|them|this|that|those|doing so|the (?:idea|change|move|notion))';
/** `oppose`, `strongly disapprove of it`: a stance whose object stands elsewhere. */
const BARE = new RegExp(`^(?<words>${DEGREE}${STANCE})(?: (?:of|with|to))?(?: ${POINTS})?$`, 'iu');
/** `support a tolled bridge`, `opposition to the toll`: a stance with its object. */
const FULL = new RegExp(
  `^${DEGREE}(?:(?:in )?favou?r of|(?:support|favou?r|back|oppose|endorse|reject|against)|(?:dis)?approve of|(?:dis)?agree with|opposed to|(?:support|backing) for|opposition to|(?:dis)?approval of) (?!${POINTS}$|(?:for|of|to|with) )(?<object>.+)$`,
  'iu',
);
const LONGEST_OBJECT = 16;

/**
 * An answer that takes a side of what an answer before it names, in full words: `oppose it`, said
 * after `support a tolled bridge`, is `oppose a tolled bridge`. `null` where it says all itself or
 * nothing near takes a side of anything.
 */
export function withObject(response: string, topics: readonly Topic[]): string | null {
  const bare = BARE.exec(response)?.groups;
  if (!bare) return null;
  const nearest = topics.find(({ via }) => via !== 'topic');
  const object = nearest && FULL.exec(nearest.words)?.groups?.object;
  if (!object || object.split(' ').length > LONGEST_OBJECT) return null;
  return `${bare.words} ${TO_OBJECT[bare.stance!.toLowerCase()] ?? ''}${object}`;
}
