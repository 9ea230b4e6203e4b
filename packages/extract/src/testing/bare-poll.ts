import type { Poll } from '@topline/model';

/** A poll of which a story tells nothing. */
export const BARE_POLL: Poll = {
  span: { start: 0, end: 4 },
  pollster: null,
  pollsterAsPrinted: null,
  client: null,
  sampleSize: null,
  sampleSizeQualifier: null,
  population: null,
  geography: null,
  fieldworkStart: null,
  fieldworkEnd: null,
  fieldworkPrecision: null,
  fieldworkAsPrinted: null,
  mode: null,
  marginOfError: null,
  questionWording: null,
  evidence: [],
};
