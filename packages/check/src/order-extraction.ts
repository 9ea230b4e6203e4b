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
  return nouns.toSorted((a, b) => {
    const place = a.span.start - b.span.start || a.span.end - b.span.end;
    if (place !== 0) return place;
    const [one, other] = [describe(a), describe(b)];
    if (one === other) return 0;
    return one < other ? -1 : 1;
  });
}

function describePoll(poll: Poll): string {
  return JSON.stringify(poll);
}

function describeFigure(figure: Figure): string {
  const { poll, ...rest } = figure;
  return JSON.stringify([rest.measure, rest.value, rest.response, rest, poll.span.start]);
}
