import { printed, type Evidence, type Poll, type PollField, type Span } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';
import { readQualifier } from '../language/qualifier.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import { readFieldwork } from '../polls/fieldwork.ts';
import { findLexiconName } from '../polls/find-lexicon-name.ts';
import { isMedium } from '../polls/is-medium.ts';
import { AMBIGUOUS_POLLSTERS } from '../polls/lexicon/ambiguous-pollsters.ts';
import { DAY_OF_MONTH, DAYS, MONTHS } from '../polls/month-pattern.ts';
import { readOrganisations, type Organisation } from '../polls/organisation.ts';
import { ORGANISATION } from '../polls/organisation-pattern.ts';
import { geographyWithin, populationAfter } from '../polls/population.ts';

/** What a caption or note tells of the poll behind a table; every part may be missing. */
export interface ContextPoll extends Omit<Poll, 'span' | 'questionWording'> {
  readonly span: Span | null;
  /** Numbers that it was read from, with what they are. */
  readonly numbers: ReadonlyMap<NumberExpression, 'sample_size' | 'margin_of_error'>;
}

const NAMED = new RegExp(
  String.raw`(?:(?:[Ss]ources?|SOURCES?|[Pp]ollsters?|[Pp]oll(?:ing|ed)?(?: conducted| carried out)?(?: by)?|[Ss]urvey(?:ed)?(?: conducted| carried out)?(?: by)?|[Cc]onducted by|[Cc]arried out by|[Ff]igures from|[Dd]ata from|[Dd]ata)(?:: ?| )(?:the )?(?<after>${ORGANISATION})|(?<before>${ORGANISATION})(?:[’']s)? (?:poll|survey|polling|tracker|barometer)(?!\p{L}))`,
  'du',
);
const CLIENT = new RegExp(
  String.raw`(?:^| )(?:for|commissioned by|on behalf of|paid for by) (?:the )?(?<name>${ORGANISATION})`,
  'du',
);
const DATES = new RegExp(`(?<days>${DAYS})|(?<months>${MONTHS})|(?<day>${DAY_OF_MONTH})`, 'u');
const MODE =
  /(?<![\p{L}-])(?:online(?: panel)?|by (?:tele)?phone|(?:tele)?phone|face[- ]to[- ]face|in person|by text message)(?! ?(?:numbers?|calls?))(?!\p{L})/iu;
const SAMPLE_BEFORE =
  /(?:\bn ?[=:] ?|\bbase ?[:=(]? ?(?:all )?|\bsample(?: size)? ?[:=of]{0,3} ?|\bof |\basked |\bpolled |\bsurveyed |\binterviewed |\bquestioned )(?:about |around |some |over |more than |nearly |a total of )?$/iu;
const SAMPLE_AFTER = /^ (?:interviews|responses|completes)/iu;
const MARGIN_BEFORE =
  /(?:margin of (?:sampling )?error|moe|±|\+ ?\/ ?[-−–]|plus or minus)[^.;]{0,40}$/iu;

/** Reads the poll from the words around a table. */
export function readContextPoll(
  text: string,
  spans: readonly Span[],
  numbersIn: (span: Span) => readonly NumberExpression[],
  published: string | null,
): ContextPoll {
  const evidence: Evidence[] = [];
  const say = (field: PollField, span: Span | null | undefined) => {
    if (!span) return null;
    evidence.push({ field, span });
    return foldSpaces(printed(text, span));
  };
  const found = firstOf(spans, (span) => findPollster(text, span));
  const client = found?.client ?? firstOf(spans, (span) => match(text, span, CLIENT));
  const numbers = new Map<NumberExpression, 'sample_size' | 'margin_of_error'>();
  const sample = firstOf(spans, (span) => numbersIn(span).find((one) => isSample(text, span, one)));
  const margin = firstOf(spans, (span) => numbersIn(span).find((one) => isMargin(text, span, one)));
  if (sample) numbers.set(sample, 'sample_size');
  if (margin) numbers.set(margin, 'margin_of_error');
  const people = sample ? populationAfter(text, sample.span.end, true) : null;
  const days = firstOf(spans, (span) => search(text, span, DATES));
  const fieldwork = days ? readFieldwork(foldSpaces(printed(text, days)), published) : null;
  return {
    span: found?.pollster.span ?? null,
    pollster: found?.pollster.name ?? null,
    pollsterAsPrinted: say('pollster', found?.pollster.span),
    client: say('client', client),
    sampleSize: sample?.value ? Math.round(sample.value) : null,
    sampleSizeQualifier: sample ? readQualifier(text.slice(0, sample.span.start)) : null,
    population: say('population', people),
    geography: say('geography', people && geographyWithin(text, people)),
    fieldworkStart: fieldwork?.start ?? null,
    fieldworkEnd: fieldwork?.end ?? null,
    fieldworkPrecision: fieldwork?.precision ?? null,
    fieldworkAsPrinted: say('fieldwork', days),
    mode:
      say(
        'mode',
        firstOf(spans, (span) => search(text, span, MODE)),
      )?.toLowerCase() ?? null,
    marginOfError: margin?.value ?? null,
    evidence: [
      ...evidence,
      ...(sample ? [{ field: 'sample_size' as const, span: sample.span }] : []),
      ...(margin ? [{ field: 'margin_of_error' as const, span: margin.span }] : []),
    ],
    numbers,
  };
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | null | undefined,
): Found | null {
  for (const item of items) {
    const found = find(item);
    if (found) return found;
  }
  return null;
}

function findPollster(
  text: string,
  span: Span,
): { pollster: Organisation; client: Span | null } | null {
  const words = printed(text, span);
  for (const { index } of words.matchAll(/(?<![\p{L}\d])\p{Lu}/gu)) {
    const start = span.start + index;
    const end = findLexiconName(text, start);
    if (end === null || end > span.end) continue;
    const isDoubtful = AMBIGUOUS_POLLSTERS.has(text.slice(start, end));
    const near = text.slice(Math.max(span.start, start - 16), Math.min(span.end, end + 10));
    if (isDoubtful && !/sources?:|poll|survey/iu.test(near)) continue;
    const joint = /^\/[\p{L}’' ]{2,30}?(?= poll| survey|[,.;:)\n]|$)/u.exec(
      text.slice(end, end + 34),
    );
    const pollster = readOrganisations(text, { start, end })[0]!;
    return { pollster, client: joint ? { start: end + 1, end: end + joint[0].length } : null };
  }
  const named = match(text, span, NAMED);
  if (!named) return null;
  const all = readOrganisations(text, named);
  const pollster = all.find(({ kind }) => kind !== 'medium');
  if (!pollster || isMedium(pollster.name)) return null;
  const medium = all.find(({ kind }) => kind === 'medium');
  return { pollster, client: medium?.span ?? null };
}

/** The place of the first named group that matched. */
function match(text: string, { start, end }: Span, pattern: RegExp): Span | null {
  const groups = pattern.exec(text.slice(start, end))?.indices?.groups ?? {};
  const place = Object.values(groups).find((group) => group !== undefined);
  return place ? { start: start + place[0], end: start + place[1] } : null;
}

function search(text: string, { start, end }: Span, pattern: RegExp): Span | null {
  const found = pattern.exec(text.slice(start, end));
  if (!found) return null;
  const at = start + found.index;
  return { start: at, end: at + found[0].length };
}

function isSample(
  text: string,
  { start, end }: Span,
  { form, value, span }: NumberExpression,
): boolean {
  if (form !== 'number' || value === null || value < 50) return false;
  if (SAMPLE_BEFORE.test(text.slice(Math.max(start, span.start - 30), span.start))) return true;
  const people = populationAfter(text.slice(0, end), span.end);
  return people !== null || SAMPLE_AFTER.test(text.slice(span.end, span.end + 14));
}

function isMargin(text: string, { start }: Span, { value, span }: NumberExpression): boolean {
  if (value === null || value <= 0 || value > 15) return false;
  return MARGIN_BEFORE.test(text.slice(Math.max(start, span.start - 60), span.start));
}
