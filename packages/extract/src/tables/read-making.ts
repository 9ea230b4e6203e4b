import { printed, type Span } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';
import { readFieldwork } from '../polls/fieldwork.ts';
import { isMedium } from '../polls/is-medium.ts';
import { readOrganisations } from '../polls/organisation.ts';
import type { ContextPoll } from './context-poll.ts';
import type { GridCell } from './grid.ts';
import type { Heading } from './levels.ts';
import type { LabelKind } from './lexicon/label-wordings.ts';
import { lineContext } from './line-context.ts';

const NO_FIELDWORK = { fieldworkStart: null, fieldworkEnd: null, fieldworkPrecision: null };

/** The poll that a row or column tells of: its pollster, and the cells that say how it was made. */
export function readMaking(
  text: string,
  heading: Heading,
  cells: readonly { readonly kind: LabelKind; readonly cell: GridCell }[],
  published: string | null,
): ContextPoll {
  const cellOf = (kind: LabelKind) => cells.find((one) => one.kind === kind)?.cell ?? null;
  const whole = trim(text, heading.cell);
  const organisations = readOrganisations(text, whole);
  const known = organisations.find(({ kind }) => kind === 'known');
  const house = known ?? organisations.find(({ kind }) => kind !== 'medium') ?? organisations[0];
  const medium = organisations.find((one) => one !== house && isMedium(one.name));
  const dates = cellOf('dates');
  const client = cellOf('client');
  const fieldwork = dates
    ? readFieldwork(
        foldSpaces(printed(text, dates.span)).replaceAll(/\s?[–—-]\s?/gu, ' to '),
        published,
      )
    : null;
  return lineContext({
    text,
    pollster: house ? { name: house.name, span: house.span } : null,
    client: client && client.label !== '' ? trim(text, client) : (medium?.span ?? null),
    sample: numberOf(cellOf('sample')),
    margin: numberOf(cellOf('margin')),
    dates: dates ? trim(text, dates) : null,
    fieldwork: fieldwork
      ? {
          fieldworkStart: fieldwork.start,
          fieldworkEnd: fieldwork.end,
          fieldworkPrecision: fieldwork.precision,
        }
      : NO_FIELDWORK,
  });
}

/** The place of the words of a cell, without footnote marks. */
function trim(text: string, { span, label }: GridCell): Span {
  return text.startsWith(label, span.start)
    ? { start: span.start, end: span.start + label.length }
    : span;
}

/** `1,004 adults`, `1987`: the number of a cell about the making of a poll. */
function numberOf(cell: GridCell | null): { value: number; span: Span } | null {
  const [number] = cell?.numbers ?? [];
  if (!cell || !number) return null;
  const value = number.value ?? cell.value?.value ?? null;
  return value === null ? null : { value: Math.abs(value), span: number.span };
}
