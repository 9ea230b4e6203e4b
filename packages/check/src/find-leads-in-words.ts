import type { RuleInput } from './check.ts';
import type { Sides } from './find-sides.ts';
import { RESIDUALS } from './lexicon/residuals.ts';
import { placeFinder } from './printed-places.ts';
import { sentenceFinder, textOfSentences } from './sentence-finder.ts';

/** `is ahead of`, `leads`: not `lead` as in `the lead researcher`, nor `led by`. */
const AHEAD =
  /\b(?:(?:narrowly |just |slightly )?ahead(?: of\b)?|(?:narrowly |comfortably )?(?:leads|leading|outpoll(?:s|ed|ing)|edg(?:es|ed|ing) out|overt(?:akes|ook|aken|aking)|pulled (?:ahead|in front)|in front))(?! (?:to|up|by example|the (?:party|government|country)))\b/i;

/** Two shares in one sentence of which its words say that one is ahead, no lead being counted. */
export function findLeadsInWords({ document, extraction, runs }: RuleInput): {
  readonly sides: Sides;
  readonly words: string;
}[] {
  const sentenceOf = sentenceFinder(document);
  const placesOf = placeFinder(document);
  const counted = new Set(
    extraction.figures
      .filter(({ measure }) => measure === 'lead')
      .flatMap(({ span }) => [sentenceOf(span), sentenceOf(span) - 1]),
  );
  return runs.flatMap((run) => {
    if (run.wave !== 'current' || run.choice === 'multiple') return [];
    const sides = run.figures
      .filter(
        ({ response }) => !RESIDUALS.some(([, pattern]) => pattern.test(response.toLowerCase())),
      )
      .toSorted((a, b) => b.value - a.value);
    const [leader, rival] = sides;
    if (!leader || !rival || leader.value === rival.value) return [];
    const rivals = new Set(placesOf(rival).map(({ at }) => at));
    const at = placesOf(leader).find((place) => rivals.has(place.at))?.at;
    if (at === undefined || counted.has(at)) return [];
    const words = AHEAD.exec(textOfSentences(document, at, at))?.[0];
    return words === undefined ? [] : [{ sides: [leader, rival], words: words.toLowerCase() }];
  });
}
