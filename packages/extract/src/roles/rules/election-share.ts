import { wording, type RoleRule } from '../rule.ts';

export const electionShare: RoleRule = {
  name: 'election-share',
  example:
    'won 42 per cent of the vote; 51.9 per cent of votes were cast; took 12% at the election',
  role: 'election_result',
  cues: { after: ['vote', 'votes', 'ballot', 'ballots', 'election', 'referendum'] },
  forms: ['percent', 'points', 'fraction', 'ratio', 'number'],
  read(context) {
    return (
      wording({
        before:
          /\b(?:won|gained|secured|received|took|garnered|polled|captured|got|attracted)(?: \p{L}+){0,4} $/iu,
        after: /^ of (?:the |all )?(?:[\p{L}-]+ ){0,2}(?:votes?|ballots?)\b/iu,
      })(context) ??
      wording({
        after: /^ (?:at|in) the (?:[\p{L}\d-]+ ){0,3}(?:election|referendum|by-election)\b/iu,
      })(context)
    );
  },
};
