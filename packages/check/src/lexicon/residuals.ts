/** Answers that stand beside the named choices of a question and so close it. */
export type Residual = 'unsure' | 'neither' | 'both' | 'other' | 'refused' | 'same' | 'abstain';

export const RESIDUALS: readonly (readonly [Residual, RegExp])[] = [
  [
    'unsure',
    /\b(?:(?:don't|do not|did not|didn't|doesn't|does not) know|not sure|unsure|undecided|uncertain|no opinion|not decided|no view|can't say|(?:cannot|could not|couldn't) say|^don't say$)\b/,
  ],
  ['refused', /\b(?:refused?|prefer(?:red)? not to|declined|would(?:n't| not) say|no answer)\b/],
  ['abstain', /\b(?:(?:would(?:n't| not)|did(?:n't| not)|will not|won't|not) vote|abstain)\b/],
  ['neither', /\b(?:neither|none of|nor)\b/],
  ['both', /\b(?:both|each)(?: [a-z]{1,20})? equally\b|^equally\b/],
  [
    'same',
    /\b(?:the same (?:number|amount|level|size)|about right|(?:about|stay|stayed|remain) the same|(?:make|makes|made) no difference)\b/,
  ],
  ['other', /^(?:an)?others?\b|^(?:some other|someone else|something else|none)\b/],
];
