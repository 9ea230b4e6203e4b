import type { Check, DisclosureItem, Poll } from '@topline/model';
import type { Rule, RuleInput } from '../check.ts';

const WORDS: Readonly<Record<DisclosureItem, string>> = {
  pollster: 'who asked',
  client: 'who paid for or published the poll',
  fieldwork: 'when people were asked',
  sample_size: 'how many were asked',
  population: 'who was asked',
  geography: 'where they live',
  mode: 'how they were asked',
  question_wording: 'the wording of the question',
  margin_of_error: 'the margin of error',
  subgroup_sizes: 'how many people the subgroups hold',
  tables_link: 'where to find the full tables',
};

/** Lists what the story does not say of a poll: no fault, so that it is a `pass` with the gaps told. */
export const disclosureGaps: Rule = {
  code: 'C08',
  name: 'disclosure gaps',
  question: 'Which of the items that polling standards ask for does the story not give?',
  source:
    'British Polling Council, Statement of Disclosure; AAPOR, Code of Professional Ethics and Practices, III.A',
  run: (input) => input.extraction.polls.map((poll) => checkPoll(input, poll)),
};

function checkPoll({ disclosures }: RuleInput, poll: Poll): Check {
  const rows = disclosures.filter((row) => row.poll === poll);
  const items = [...new Set(rows.map((row) => row.item))];
  const missing = [...new Set(rows.filter((row) => !row.disclosed).map((row) => row.item))];
  const message =
    missing.length === 0
      ? 'The story gives every item that the polling standards ask for.'
      : `The story does not say: ${missing.map((item) => WORDS[item]).join('; ')}.`;
  return {
    code: 'C08',
    status: 'pass',
    poll,
    figures: [],
    expected: `${items.length} items`,
    found: `${items.length - missing.length} items`,
    message,
  };
}
