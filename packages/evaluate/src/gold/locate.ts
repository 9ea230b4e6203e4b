import type { Span } from '@topline/model';
import type { GoldMention } from './label-schema.ts';

/** What is wrong with a mention that has no one place in its article. */
export interface LocateFault {
  readonly fault: string;
}

/**
 * The place of a mention in its article: its context occurs there once, and its text once in the
 * context. A number that also occurs inside a longer one (`6` beside `36`) is the one that stands
 * alone.
 */
export function locate(text: string, mention: GoldMention): Span | LocateFault {
  const { context, text: token } = mention;
  const contexts = places(text, context);
  const [at] = contexts;
  if (at === undefined || contexts.length > 1) {
    return { fault: `context ${JSON.stringify(context)} occurs ${contexts.length} times` };
  }
  const alone = placesAlone(context, token);
  const tokens = alone.length === 1 ? alone : places(context, token);
  const [inside] = tokens;
  if (inside === undefined || tokens.length > 1) {
    return {
      fault: `text ${JSON.stringify(token)} occurs ${tokens.length} times in context ${JSON.stringify(context)}`,
    };
  }
  return { start: at + inside, end: at + inside + token.length };
}

function places(text: string, wanted: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    found.push(at);
  }
  return found;
}

function placesAlone(context: string, token: string): number[] {
  if (!/^[\p{L}\p{N}]/u.test(token)) return [];
  const literal = token.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
  const alone = new RegExp(String.raw`(?<![\p{L}\p{N}_.])${literal}(?![\p{L}\p{N}_])`, 'gu');
  return Array.from(context.matchAll(alone), (match) => match.index);
}
