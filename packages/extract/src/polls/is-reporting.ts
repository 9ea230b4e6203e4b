import type { Span } from '@topline/model';

const VERBS =
  'found|finds|find|said|says|say|puts?|putting|shows?|showed|shown|showing|gave|gives|give|giving|had|has|have|suggest(?:s|ed|ing)?|report(?:s|ed)?|record(?:s|ed)|indicat(?:es?|ed|ing)|reveal(?:s|ed)?|estimat(?:es|ed)|predict(?:s|ed|ing)?|project(?:s|ed)|forecasts?|points?|pointed|polled|surveyed|interviewed|questioned|quizzed|asked|spoke to|publish(?:es|ed)?|releas(?:es|ed)|conducted|carried out|concluded|highlight(?:s|ed)|demonstrat(?:es|ed)|confirm(?:s|ed)|saw|sees|reckons?|claims|claimed';

const AFTER = new RegExp(
  String.raw`^(?:[’']s?)?(?: results?| findings| data| figures| analysis| polling| numbers| research| average|(?: [\p{Ll}-]{2,14}){0,3} (?:outlook|barometer|index|tracker|monitor))?(?: \([^()]{1,40}\))?,?(?: [^.,;:]{0,60},)?(?: (?:which|that|also|now|have|has|had|will|today|yesterday|again|consistently|repeatedly|recently|results?|have also|[\p{Ll}]{2,12}ly)){0,3} (?:${VERBS})(?!\p{L})`,
  'u',
);
const ONGOING = new RegExp(
  String.raw`^ (?:of|by|for|from|in|on|published|released|conducted|carried|taken|commissioned|out|this|last|earlier|ahead)(?: [^.;:]{0,120}?)? (?:${VERBS})(?!\p{L})`,
  'u',
);
const BEFORE =
  /(?:(?:[Aa]ccording to|[Ii]n|[Bb]y|[Ff]rom|[Pp]er|[Tt]old|[Pp]ollsters?|[Ff]indings? (?:of|in|from)|[Rr]esults? (?:of|from)|[Cc]iting|[Ss]urveyed by|says|said|finds|found|shows|showed|suggests|suggested|reveals|revealed|reports|reported)(?: (?:the|an?|this|that|its|another))?(?: [\p{L}\d’'-]{1,16}){0,4}?|\(|: ) ?$/u;

/** True where the words around a reference tell of what people answered. */
export function isReporting(text: string, span: Span, sentence: Span, isBare: boolean): boolean {
  const after = text.slice(span.end, Math.min(sentence.end, span.end + 200));
  if (AFTER.test(after) || ONGOING.test(after) || /^ of [\d,]{3,}/.test(after)) return true;
  return !isBare && BEFORE.test(text.slice(Math.max(sentence.start, span.start - 60), span.start));
}
