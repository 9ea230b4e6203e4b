import { printed, type Evidence, type Poll, type PollField, type Sentence } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';
import { readQualifier } from '../language/qualifier.ts';
import type { NumberExpression } from '../mentions/rule.ts';
import { isShare } from '../figures/evidence.ts';
import { chooseOrganisations } from './choose-organisations.ts';
import { chooseSample } from './choose-sample.ts';
import { findPopulation } from './find-population.ts';
import { readFieldwork } from './fieldwork.ts';
import { geographyWithin } from './population.ts';
import type { Referent } from './referent.ts';
import type { PollClue } from './rule.ts';

/** Puts one poll together from the clues and numbers that belong to it; the first of each counts. */
export function assemblePoll(parts: {
  text: string;
  sentences: readonly Sentence[];
  referent: Referent;
  clues: readonly PollClue[];
  numbers: readonly NumberExpression[];
  samples: ReadonlySet<NumberExpression>;
  margins: ReadonlySet<NumberExpression>;
  /** When the story came out, ISO. */
  published: string | null;
}): Poll {
  const { text, sentences, referent, clues, numbers, samples, margins, published } = parts;
  const evidence: Evidence[] = [];
  const say = (field: PollField, span: Evidence['span'] | undefined | null) => {
    if (!span) return null;
    evidence.push({ field, span });
    return foldSpaces(printed(text, span));
  };
  const those = (field: PollField) => clues.filter((clue) => clue.field === field);

  const { pollster, client } = chooseOrganisations(referent);
  const sample = chooseSample(numbers.filter((number) => samples.has(number)));
  const margin = numbers.find((number) => margins.has(number));
  const population = findPopulation(text, sentences, referent, sample, numbers.filter(isShare));
  const pollsterAsPrinted = say('pollster', pollster?.span);
  const clientAsPrinted = say('client', client?.span);
  say('sample_size', sample?.span);
  const dates = those('fieldwork').map(({ span }) => ({
    span,
    fieldwork: readFieldwork(foldSpaces(printed(text, span)), published),
  }));
  const days = dates.find(({ fieldwork }) => fieldwork !== null) ?? dates[0];
  const fieldworkAsPrinted = say('fieldwork', days?.span);
  say('margin_of_error', margin?.span);
  return {
    span: referent.references[0]!.span,
    pollster: pollster?.name ?? null,
    pollsterAsPrinted,
    client: clientAsPrinted,
    sampleSize: typeof sample?.value === 'number' ? Math.round(sample.value) : null,
    sampleSizeQualifier: sample ? readQualifier(text.slice(0, sample.span.start)) : null,
    population: say('population', population),
    geography: say('geography', population && geographyWithin(text, population)),
    fieldworkStart: days?.fieldwork?.start ?? null,
    fieldworkEnd: days?.fieldwork?.end ?? null,
    fieldworkPrecision: days?.fieldwork?.precision ?? null,
    fieldworkAsPrinted,
    mode: say('mode', those('mode')[0]?.span)?.toLowerCase() ?? null,
    marginOfError: margin?.value ?? null,
    questionWording: null,
    evidence,
  };
}
