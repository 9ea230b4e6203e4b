import type { DisclosureBody, DisclosureItem } from '@topline/model';

/**
 * Which body asks for which item.
 *
 * BPC: British Polling Council, Statement of Disclosure, `Published data`
 * (britishpollingcouncil.org/statement-of-disclosure): client, dates of interviewing, method of
 * interviewing, universe, sample size and geographic coverage; where practical also the complete
 * wording of the questions and an address of the full tables. It lists neither the pollster (whose
 * duty it states) nor a margin of error nor the sizes of subgroups.
 *
 * AAPOR: Code of Professional Ethics and Practices, III.A (April 2021), which the Transparency
 * Initiative asks for (aapor.org/standards-and-ethics/disclosure-standards): 2 sponsor and who
 * conducted it, 3 wording, 4 population, 6 mode, 7 dates, 8 sample sizes and precision; the 2015
 * edition names the population's geographic location; AAPOR's Survey Disclosure Checklist names the
 * size of the subgroups reported. No table of results is asked for.
 */
export const DISCLOSURE_STANDARDS: Readonly<Record<DisclosureItem, readonly DisclosureBody[]>> = {
  pollster: ['AAPOR'],
  client: ['BPC', 'AAPOR'],
  fieldwork: ['BPC', 'AAPOR'],
  sample_size: ['BPC', 'AAPOR'],
  population: ['BPC', 'AAPOR'],
  geography: ['BPC', 'AAPOR'],
  mode: ['BPC', 'AAPOR'],
  question_wording: ['BPC', 'AAPOR'],
  margin_of_error: ['AAPOR'],
  subgroup_sizes: ['AAPOR'],
  tables_link: ['BPC'],
};
