import type {
  Extraction,
  Figure,
  FigureUnit,
  Mention,
  Poll,
  PollField,
  Span,
} from '@topline/model';
import { readPrinted } from './printed-number.ts';
import type { Part, Story, StoryPoll } from './story.ts';

/** A story as an article, and what a reader without faults finds in it. */
export interface Telling {
  /** A Markdown file: the date in its front matter, the headline as its heading. */
  readonly markdown: string;
  /** What the article's text must be when it is read. */
  readonly text: string;
  readonly extraction: Extraction;
}

interface Place extends Span {
  readonly kind: 'figure' | 'sample' | 'margin' | 'size';
  readonly key: string;
  readonly value: number;
}

/** Prints a story and its label, with spans. Polls that nothing in the text belongs to are left out. */
export function tellStory(story: Story): Telling {
  const places: Place[] = [];
  const headline = print(story.title, 0, places);
  const body = print(story.body, headline.length + 2, places);
  const text = `${headline}\n\n${body}`;
  const markdown = `---\ndate: ${story.date}\n---\n\n# ${headline}\n\n${body}\n`;
  return { markdown, text, extraction: label(story, text, places) };
}

function print(parts: readonly Part[], from: number, places: Place[]): string {
  let text = '';
  for (const part of parts) {
    if (part.kind === 'swap') {
      text += print(part.parts, from + text.length, places);
      continue;
    }
    if (part.kind === 'text') {
      // Where a swap took words out, their spaces go too.
      if (/^[.,]/.test(part.text)) text = text.replace(/ $/, '');
      text += text.endsWith(' ') ? part.text.replace(/^ /, '') : part.text;
      continue;
    }
    text += part.text;
    const { kind, key } = part;
    const end = from + text.length;
    places.push({ kind, key, value: readPrinted(part.text), start: end - part.text.length, end });
  }
  return text;
}

function label(story: Story, text: string, places: readonly Place[]): Extraction {
  const used = new Set(
    places.map(({ kind, key }) =>
      kind === 'figure' || kind === 'size' ? story.figures[key]?.p : key,
    ),
  );
  const polls = new Map(
    Object.entries(story.polls)
      .filter(([key]) => used.has(key))
      .map(([key, poll]) => [key, readPoll(key, poll, text, places, story)] as const),
  );
  const keys = [...new Set(places.flatMap(({ kind, key }) => (kind === 'figure' ? [key] : [])))];
  const figures = keys.map((key) => readFigure(story, key, polls, places));
  const mentions = places.flatMap((place): Mention[] => {
    if (place.kind !== 'sample' && place.kind !== 'size') return [];
    const { start, end, value } = place;
    const span = { start, end };
    return [{ span, value, unit: 'number', role: 'sample_size', figure: null, reason: null }];
  });
  return { mentions, polls: [...polls.values()], figures };
}

function readPoll(
  key: string,
  poll: StoryPoll,
  text: string,
  places: readonly Place[],
  { figures }: Story,
): Poll {
  const own = places.filter((place) =>
    place.kind === 'figure' ? figures[place.key]?.p === key : place.key === key,
  );
  const from = Math.min(...own.map(({ start }) => start));
  const to = Math.max(...own.map(({ end }) => end));
  const find = (field: PollField, words: string | null) => {
    const start = words === null ? -1 : text.indexOf(words, Math.max(0, from - 200));
    const isNear = words !== null && start >= 0 && start < to + 200;
    return isNear ? [{ field, span: { start, end: start + words.length } }] : [];
  };
  const sample = own.find(({ kind }) => kind === 'sample');
  const evidence = [
    ...find('pollster', poll.pollster),
    ...find('client', poll.client),
    ...(sample ? [{ field: 'sample_size' as const, span: sample }] : []),
  ].map(({ field, span: { start, end } }) => ({ field, span: { start, end } }));
  const first = evidence.map(({ span }) => span).toSorted((a, b) => a.start - b.start)[0];
  return {
    span: first ?? { start: from, end: to },
    pollster: poll.pollster,
    pollsterAsPrinted: poll.pollster,
    client: poll.client,
    sampleSize: sample?.value ?? poll.sample,
    sampleSizeQualifier: poll.sample === null ? null : 'exact',
    population: poll.population,
    geography: null,
    fieldworkStart: poll.start,
    fieldworkEnd: poll.end,
    fieldworkPrecision: poll.end === null ? null : 'day',
    fieldworkAsPrinted: null,
    mode: null,
    marginOfError: own.find(({ kind }) => kind === 'margin')?.value ?? poll.margin,
    questionWording: null,
    evidence,
  };
}

const UNITS: Partial<Record<Figure['measure'], FigureUnit>> = { share: 'percent' };

function readFigure(
  story: Story,
  key: string,
  polls: ReadonlyMap<string, Poll>,
  places: readonly Place[],
): Figure {
  const spec = story.figures[key];
  const poll = polls.get(spec?.p ?? '');
  if (!spec || !poll) throw new Error(`${story.name}: no figure or poll for ${key}`);
  const own = places.filter((place) => place.kind === 'figure' && place.key === key);
  const mentionSpans = own.map(({ start, end }) => ({ start, end }));
  const [place] = own;
  const printedValue = place?.value ?? 0;
  const falls = spec.m === 'change' && spec.of !== null && isFall(spec.of, places);
  const value = falls || spec.neg ? -Math.abs(printedValue) : printedValue;
  return {
    poll,
    question: null,
    response: spec.a,
    responseAsPrinted: spec.a,
    subgroup: spec.s,
    subgroupAsPrinted: spec.s,
    subgroupDimension: null,
    measure: spec.m,
    value,
    valueLow: null,
    valueHigh: null,
    unit: UNITS[spec.m] ?? 'points',
    qualifier: 'exact',
    wave: spec.w,
    comparedTo: null,
    base: null,
    span: mentionSpans[0] ?? { start: 0, end: 0 },
    mentionSpans,
    confidence: 1,
    rule: 'label',
    review: null,
  };
}

function isFall([now, before]: readonly [string, string], places: readonly Place[]): boolean {
  const valueOf = (key: string) =>
    places.find((place) => place.kind === 'figure' && place.key === key)?.value ?? 0;
  return valueOf(now) < valueOf(before);
}
