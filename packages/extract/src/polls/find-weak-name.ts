import type { Span } from '@topline/model';
import { isOrganisation } from './is-organisation.ts';
import { isPollsterName } from './is-pollster-name.ts';
import { ORGANISATION } from './organisation-pattern.ts';

/** Names that a text gives as the source of what people said, where no poll has a name. */
const SOURCES: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}-])(?:(?:report|research|study|figures|data|analysis|findings|numbers|ballot|survey|poll|results|released|published|interviewers|researchers|pollsters|barometer|index|report|project)(?: (?:[\p{Ll}-]{1,16}|\p{Lu}\p{Ll}{2,8}day|\p{Lu}\p{Ll}{3,14}(?= last| this| on| yesterday| today))){0,7}? (?:by|from|for|at)|[Aa]ccording to|[Ss]ince|that|[Tt]old) (?:the |an? )?(?:(?!of\b)[\p{Ll}-]{1,20} ){0,2}(?<value>${ORGANISATION})`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<value>${ORGANISATION})(?: \([\p{L}/-]{2,12}\))?(?:[’']s?(?: [\p{L}-]{1,20}){1,4}|,[^,.;]{2,60},)? (?:says?|said|reveals?|revealed|unveiled|released|published|found|finds|reports?|reported|polled|surveyed|asked|began asking|questioned|wrote to|shows?|showed|reckons?|puts?)(?!\p{L})`,
    'dgu',
  ),
];

/** The first body named as a source in a stretch of text; `null` where there is none. */
export function findWeakName(text: string, { start, end }: Span): Span | null {
  const stretch = text.slice(start, end);
  for (const pattern of SOURCES)
    for (const match of stretch.matchAll(pattern)) {
      const [from, to] = match.indices!.groups!['value']!;
      const name = stretch.slice(from, to).replace(/[’']s$/u, '');
      if (!isOrganisation(name) || !isPollsterName(name) || OFFICIAL.test(name)) continue;
      return { start: start + from, end: start + from + name.length };
    }
  return null;
}

/** Who speaks in such stories without having asked anyone. */
const OFFICIAL =
  /^(?:The )?(?:Congress|Parliament|Senate|House|White House|Treasury|Supreme|High|Federal|Bank of|Home Office|Foreign Office|Ministry|Department|Electoral|European (?:Commission|Union)|United Nations|UN|EU|US|UK|U\.S\.|NHS|GP|MP|PM|CEO|TV|BBC|CNN|AP|PA|AFP|Reuters|Census|[A-Z]{1,3}$)/u;
