/** Words of which none stands between `for` and the client's name. */
const STOP =
  'which|whom|whose|who|that|of|in|on|at|by|from|with|to|and|or|than|as|first|second|third|next|last|time|times|election|elections|general|presidential|parliamentary|state|years?|months?|weeks?|example|now|vote|votes|independence|leader|mayor|governor|president';

/**
 * Source of a regular expression for lower-case words that lead to a client's name, with the space
 * behind them: `the price comparison site`, `growers’ federation`, or nothing. For the flag `u`.
 */
export const CLIENT_DESCRIPTION = String.raw`(?:(?:the |a |an )?(?:(?!(?:${STOP})(?![\p{L}-]))[\p{Ll}’'-]{2,20} ){0,5}?)??`;

/** Source for a paper that speaks of itself: `this newspaper`. */
export const THIS_PAPER = String.raw`this (?:newspaper|paper|masthead|website|magazine|station|site|column)(?![\p{L}-])`;
