import type {
  Evidence,
  Extraction,
  Figure,
  FigureUnit,
  Measure,
  Poll,
  PollField,
  Span,
} from '@topline/model';
import { locate } from '../gold/locate.ts';
import type { GoldFigure, GoldLabel, GoldPoll } from '../gold/label-schema.ts';

const UNITS: Readonly<Record<Measure, FigureUnit>> = {
  share: 'percent',
  lead: 'points',
  change: 'points',
  net: 'points',
  count: 'people',
  ratio: 'ratio',
  score: 'score',
  seats: 'seats',
};

/**
 * What an extractor without faults would give for an article: the polls and figures of its label, so
 * that the checks can be measured apart from the reading. Labels name no mode, no geography and no
 * wording of the question. A poll without a figure and without its pollster in the text is left out.
 *
 * @param text the article's text that the label's mentions are places of
 */
export function extractionFromLabel(text: string, label: GoldLabel): Extraction {
  const polls = new Map<string, Poll>();
  for (const poll of label.polls) {
    const figures = label.figures.filter((figure) => figure.poll === poll.key);
    const read = readPoll(text, poll, figures);
    if (read !== null) polls.set(poll.key, read);
  }
  const figures = label.figures.flatMap((figure) => {
    const poll = polls.get(figure.poll);
    return poll ? [readFigure(text, figure, poll)] : [];
  });
  return {
    mentions: [],
    polls: [...polls.values()].toSorted(byPlace),
    figures: figures.toSorted(byPlace),
  };
}

function readPoll(text: string, poll: GoldPoll, figures: readonly GoldFigure[]): Poll | null {
  const evidence: Evidence[] = [];
  const find = (field: PollField, words: string | null | undefined): void => {
    const start = words ? text.indexOf(words) : -1;
    if (words && start >= 0) evidence.push({ field, span: { start, end: start + words.length } });
  };
  find('pollster', poll.pollster);
  find('client', poll.client);
  find('sample_size', poll.sample_size?.toLocaleString('en'));
  const places = [...evidence, ...figures.map((figure) => ({ span: placeOf(text, figure) }))];
  const [first] = places.map(({ span }) => span).toSorted((a, b) => a.start - b.start);
  if (first === undefined) return null;
  const { fieldwork_start: start, fieldwork_end: end } = poll;
  return {
    span: first,
    pollster: poll.pollster,
    pollsterAsPrinted: poll.pollster,
    client: poll.client,
    sampleSize: poll.sample_size,
    sampleSizeQualifier: poll.sample_size === null ? null : 'exact',
    population: poll.population,
    geography: null,
    fieldworkStart: start,
    fieldworkEnd: end,
    fieldworkPrecision: start === null && end === null ? null : 'day',
    fieldworkAsPrinted: null,
    mode: null,
    marginOfError: poll.margin_of_error,
    questionWording: null,
    evidence,
  };
}

function placeOf(text: string, figure: GoldFigure): Span {
  const [first] = mentionsOf(text, figure);
  if (first === undefined) throw new Error(`a figure of ${figure.value} has no place in its text`);
  return first;
}

function mentionsOf(text: string, figure: GoldFigure): Span[] {
  return figure.mentions
    .map((mention) => locate(text, mention))
    .flatMap((place) => ('fault' in place ? [] : [place]))
    .toSorted((a, b) => a.start - b.start);
}

function readFigure(text: string, figure: GoldFigure, poll: Poll): Figure {
  const mentionSpans = mentionsOf(text, figure);
  const numeric = mentionSpans.find(({ start, end }) => /\d/.test(text.slice(start, end)));
  const response = figure.response ?? '';
  return {
    poll,
    question: null,
    response,
    responseAsPrinted: response,
    subgroup: figure.subgroup,
    subgroupAsPrinted: figure.subgroup,
    subgroupDimension: null,
    measure: figure.measure,
    value: figure.value,
    valueLow: null,
    valueHigh: null,
    unit: UNITS[figure.measure],
    qualifier: figure.qualifier,
    wave: figure.wave,
    comparedTo: null,
    base: null,
    span: numeric ?? placeOf(text, figure),
    mentionSpans,
    confidence: 1,
    rule: 'label',
    review: null,
  };
}

function byPlace(a: { span: Span }, b: { span: Span }): number {
  return a.span.start - b.span.start;
}
