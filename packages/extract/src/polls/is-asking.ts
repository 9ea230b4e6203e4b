import type { Span } from '@topline/model';

const ASKING =
  /^(?:[^.;:]|\.(?=,)){0,60}?\b(?:polled|polling|surveyed|surveying|interviewed|interviewing|questioned|quizzed|canvassed|spoke (?:to|with)|talked to|heard (?:back )?from|put (?:the|its|this|that) questions? to|wrote to|emailed|mailed|rang|called|phoned|telephoned|contacted|reached|sampled|asked) (?:\p{L}{1,20} ){0,7}[\d,]{3,9}(?![\d%])/u;

/** True where the words after a name say how many people it asked. */
export function isAsking(text: string, span: Span, sentence: Span): boolean {
  return ASKING.test(text.slice(span.end, Math.min(sentence.end, span.end + 160)));
}
