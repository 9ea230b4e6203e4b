import { printed, type Span } from '@topline/model';
import type { Kind, MarkedArticle, MarkedQuote } from './marked-article.ts';

interface Mark {
  readonly sort: string;
  readonly voice: string;
  readonly name: string | null;
  readonly span: Span;
}

const MARK = /\{([spqrcd])(\d+(?:\+\d+)*)(?:=([^:{}]+))?:([^{}]+)\}/g;
/** No part of a speaker's name where the speaker has none. */
const ARTICLE = /^(?:an?|the|one|another)\s+/i;

/** Takes the marks out of an article; the README beside the gold articles explains them. */
export function readMarks(id: string, marked: string): MarkedArticle {
  const marks: Mark[] = [];
  let text = '';
  let read = 0;
  for (const found of marked.matchAll(MARK)) {
    const [whole, sort = '', voices = '', name, words = ''] = found;
    text += marked.slice(read, found.index);
    read = found.index + whole.length;
    const span = { start: text.length, end: text.length + words.length };
    text += words;
    for (const voice of voices.split('+')) marks.push({ sort, voice, name: name ?? null, span });
  }
  text += marked.slice(read);
  if (/[{}]/.test(text)) throw new TypeError(`${id}: a mark is broken`);
  const quotes = marks
    .filter(({ sort }) => sort === 'q')
    .map((mark) => readQuote(text, mark, marks));
  return { id, text, quotes };
}

function readQuote(text: string, quote: Mark, marks: readonly Mark[]): MarkedQuote {
  const own = marks.filter(({ voice }) => voice === quote.voice);
  const speaker = own.find(({ sort }) => 'spr'.includes(sort));
  const cue = own.find(({ sort }) => sort === 'c');
  const name = speaker ? nameOf(text, speaker) : null;
  const descriptions = marks.flatMap((mark) => {
    if (mark.sort === 'r' && mark === speaker) return [printed(text, mark.span)];
    const described = marks.find((m) => m.voice === mark.voice && 'spr'.includes(m.sort));
    const isOf = described && nameOf(text, described) === name;
    return mark.sort === 'd' && isOf ? [printed(text, mark.span)] : [];
  });
  return {
    span: quote.span,
    speaker: name,
    speakerSpan: speaker?.span ?? null,
    cueSpan: cue?.span ?? null,
    descriptions,
    kind: kindOf(text, quote, own),
  };
}

function nameOf(text: string, { sort, name, span }: Mark): string {
  if (name !== null) return name;
  const words = printed(text, span);
  return sort === 'r' ? words.replace(ARTICLE, '') : words;
}

function kindOf(text: string, quote: Mark, own: readonly Mark[]): Kind {
  const speaker = own.find(({ sort }) => 'spr'.includes(sort));
  if (!speaker) return 'none';
  if (paragraphOf(text, speaker.span) !== paragraphOf(text, quote.span)) return 'multi-paragraph';
  return speaker.sort === 's' ? 'name' : speaker.sort === 'p' ? 'pronoun' : 'description';
}

function paragraphOf(text: string, { start }: Span): number {
  return text.lastIndexOf('\n', start);
}
