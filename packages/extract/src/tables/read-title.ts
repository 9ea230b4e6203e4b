import type { TitleReading } from './cell-scene.ts';

/** Where the figures come from, and how many were asked, is no part of what was asked. */
const SOURCE =
  /[\s(]*(?:source|poll by|survey by|base|n ?=|sample|fieldwork|conducted)s?\b.*$|\s?\([^()]{0,80}(?:\d{3}|poll|survey|%|per cent)[^()]{0,80}\)/giu;
const BY_GROUP =
  /,? (?:by (?!the )|among|according to|broken down by|split by) ?(?:\p{L}|\d)[^,;:?]{0,60}$/iu;
const LEAD =
  /^(?:(?:table|chart|figure|fig\.?) ?\d{0,3}[.:]? ?|q\d{0,3}[a-z]?[.:)] ?|poll[:,] ?|survey[:,] ?|\d{1,2}[.)] )/iu;
/** Says that there are figures, not of what. */
const EMPTY =
  /^(?:(?:the )?(?:latest |new |full |key |main |recent |headline )?(?:poll(?:ing|s)?|survey|crosstabs?|results?|findings|numbers|figures|toplines?|table|tables|opinion polls?)(?: (?:results?|findings|figures|numbers|at a glance))?)$/iu;
const LONGEST = 240;

/** Reads the titles of a table, the one that holds for most of it first. */
export function readTitle(titles: readonly string[]): TitleReading {
  const cleaned = titles
    .map((title) => title.slice(0, LONGEST).replaceAll(SOURCE, '').replace(LEAD, '').trim())
    .filter((title) => title !== '' && !EMPTY.test(title));
  const asked = cleaned.find((title) => title.includes('?')) ?? cleaned[0] ?? null;
  const all = titles.join(' ');
  const answer =
    asked
      ?.replace(BY_GROUP, '')
      .replace(/[.:,]$/u, '')
      .trim() ?? null;
  return {
    measure:
      /(?<!\p{L})seat (?:projection|estimate|forecast)|projected seats|(?<!\p{L})seats(?! in)(?!\p{L})/iu.test(
        all,
      )
        ? 'seats'
        : /(?<!\p{L})net (?:approval|favou?rab|satisf|rating|score|trust|support|likeab)|(?<!\p{L})net ratings/iu.test(
              all,
            )
          ? 'net'
          : null,
    answer: answer === '' ? null : answer,
    question: asked,
  };
}
