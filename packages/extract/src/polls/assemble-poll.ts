import { printed, type Evidence, type Poll, type PollField } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';
import { readQualifier } from '../language/qualifier.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import type { RoleReading } from '../roles/index.ts';
import { readFieldwork } from './fieldwork.ts';
import { geographyWithin, populationAfter } from './population.ts';
import type { PollClue } from './rule.ts';

/** Puts one poll together from the clues and numbers that belong to it; the first of each counts. */
export function assemblePoll(parts: {
  text: string;
  anchor: PollClue;
  pollster: string | null;
  clues: readonly PollClue[];
  numbers: readonly NumberExpression[];
  roles: ReadonlyMap<NumberExpression, RoleReading>;
}): Poll {
  const { text, anchor, pollster, clues, numbers, roles } = parts;
  const evidence: Evidence[] = [];
  const say = (field: PollField, span: Evidence['span'] | undefined | null) => {
    if (!span) return null;
    evidence.push({ field, span });
    return foldSpaces(printed(text, span));
  };
  const clue = (field: PollField) => clues.find((candidate) => candidate.field === field)?.span;
  const number = (role: string) => numbers.find((candidate) => roles.get(candidate)?.role === role);

  const sample = number('sample_size');
  const size = sample?.value ?? null;
  const margin = number('margin_of_error');
  const population = sample ? populationAfter(text, sample.span.end) : null;
  const pollsterAsPrinted = pollster === null ? null : say('pollster', anchor.span);
  const client = say('client', clue('client'));
  say('sample_size', sample?.span);
  const fieldworkAsPrinted = say('fieldwork', clue('fieldwork'));
  const fieldwork = fieldworkAsPrinted ? readFieldwork(fieldworkAsPrinted) : null;
  say('margin_of_error', margin?.span);
  return {
    span: anchor.span,
    pollster,
    pollsterAsPrinted,
    client,
    sampleSize: size === null ? null : Math.round(size),
    sampleSizeQualifier: sample ? readQualifier(text.slice(0, sample.span.start)) : null,
    population: say('population', population),
    geography: say('geography', population && geographyWithin(text, population)),
    fieldworkStart: fieldwork?.start ?? null,
    fieldworkEnd: fieldwork?.end ?? null,
    fieldworkPrecision: fieldwork?.start ? 'day' : null,
    fieldworkAsPrinted,
    mode: say('mode', clue('mode'))?.toLowerCase() ?? null,
    marginOfError: margin?.value ?? null,
    questionWording: null,
    evidence,
  };
}
