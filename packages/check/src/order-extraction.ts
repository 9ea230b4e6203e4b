import type { Extraction, Figure, Poll } from '@topline/model';

/** The same polls and figures in order of the text; at one place, in order of their content. */
export function orderExtraction(extraction: Extraction): Extraction {
  return {
    mentions: extraction.mentions,
    polls: orderBy(extraction.polls, describePoll),
    figures: orderBy(extraction.figures, describeFigure),
  };
}

function orderBy<Noun extends Poll | Figure>(
  nouns: readonly Noun[],
  describe: (noun: Noun) => string,
): Noun[] {
  return nouns
    .map((noun) => ({ noun, key: describe(noun) }))
    .toSorted((a, b) => {
      const place = a.noun.span.start - b.noun.span.start || a.noun.span.end - b.noun.span.end;
      if (place !== 0 || a.key === b.key) return place;
      return a.key < b.key ? -1 : 1;
    })
    .map(({ noun }) => noun);
}

function describePoll(poll: Poll): string {
  return JSON.stringify(poll);
}

function describeFigure(figure: Figure): string {
  const { poll, ...rest } = figure;
  return JSON.stringify([rest.measure, rest.value, rest.response, rest, poll.span.start]);
}
