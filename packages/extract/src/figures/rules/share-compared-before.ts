import { isShare, spread } from '../evidence.ts';
import type { FigureRule } from '../rule.ts';

const EARLIER =
  /^(?:(?:of|for|in favou?r|who) .{0,60})?(?:(?:a|one|two|three|four|five|six|\d+|several|a few) ?(?:weeks?|months?|years?|days?)? ?(?:ago|earlier|before)|last (?:week|month|year|time|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter)|in (?:the )?(?:previous|earlier|last)|at the (?:start|beginning|end)|previously|earlier)(?![a-z])/;

export const shareComparedBefore: FigureRule = {
  name: 'share-compared-before',
  example: 'compared with 49% two months ago; against 41 per cent in May; from 12% last year',
  precedence: 2,
  read({ text, number, bracket, before, after, follows }) {
    if (bracket || !isShare(number) || !follows) return null;
    const lead = before
      .slice(-5)
      .map(({ lower }) => lower)
      .join(' ');
    if (
      !/\b(?:compared (?:to|with)|against|versus|from|than|down on|up on)(?: (?:just|only|the|about|nearly|a))*$/.test(
        lead,
      )
    )
      return null;
    const words = text
      .slice(number.span.end, after.at(-1)?.span.end ?? number.span.end)
      .trim()
      .toLowerCase();
    const tail = text
      .slice(number.span.end, number.span.end + 40)
      .trim()
      .toLowerCase();
    const dated =
      /^in (?:january|february|march|april|may|june|july|august|september|october|november|december|(?:early |late )?\d{4}|the (?:previous|last|earlier|same))/.test(
        tail,
      );
    if (!dated && !(EARLIER.test(words) && !words.startsWith('in '))) return null;
    return {
      people: 'carried',
      answer: 'carried',
      wave: 'previous',
      evidence: spread(number.span, after.at(-1)?.span ?? number.span),
    };
  },
};
