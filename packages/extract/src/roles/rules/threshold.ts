import { wording, type RoleRule } from '../rule.ts';

const BEFORE = 'need needs needed must has have require requires required threshold short'.split(
  ' ',
);
const AFTER = 'threshold hurdle barrier mark cut cutoff quota'.split(' ');

export const threshold: RoleRule = {
  name: 'threshold',
  example:
    'the 5 percent threshold; past the 50% mark; parties need to win four per cent; it needs 60% to pass',
  role: 'other_statistic',
  cues: { before: BEFORE, after: AFTER },
  forms: ['percent', 'fraction'],
  read(context) {
    return (
      wording({
        after:
          /^ (?:electoral |election |entry |vote )?(?:threshold|hurdle|barrier|mark|cut-?off|quota)\b/i,
      })(context) ??
      wording({
        before: /\b(?:needs?|needed|requires?|required) (?:(?:a|at|least|more|than|over) ){0,3}$/i,
        after:
          /^(?:[.;]| (?:to (?:pass|win|succeed|be (?:approved|elected|adopted))|of (?:the )?(?:votes?|ballots)|support|approval|majority|backing)\b)/,
      })(context) ??
      wording({
        before:
          /\b(?:(?:needs?|needed|must|has to|have to|required to) (?:to )?(?:win|gain|get|reach|secure|pass|take|clear|poll)|threshold (?:of|is)|short of the) (?:(?:more|at|than|least|over|the) ){0,3}$/i,
      })(context)
    );
  },
};
