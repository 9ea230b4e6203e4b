import { MEASURES, WAVES } from '@topline/model';
import { parse } from 'yaml';
import { z } from 'zod';

/** A poll as the story's author knows it; what is `null` the story does not say. */
const poll = z.strictObject({
  pollster: z.string().nullable().default(null),
  client: z.string().nullable().default(null),
  sample: z.number().nullable().default(null),
  population: z.string().nullable().default(null),
  start: z.string().nullable().default(null),
  end: z.string().nullable().default(null),
  margin: z.number().nullable().default(null),
});

/** A figure: `a`nswer, `s`ubgroup, `p`oll, `m`easure, `w`ave; `of`: what it is reckoned from. */
const figure = z.strictObject({
  a: z.string(),
  s: z.string().nullable().default(null),
  p: z.string().default('A'),
  m: z.enum(MEASURES).default('share'),
  w: z.enum(WAVES).default('current'),
  of: z.tuple([z.string(), z.string()]).nullable().default(null),
  neg: z.boolean().default(false),
});

const head = z.strictObject({
  date: z.string(),
  polls: z.record(z.string(), poll),
  figures: z.record(z.string(), figure),
  /** Keys of the figures that are the answers to one question, all of them. */
  questions: z.array(z.array(z.string())).default([]),
});

export type StoryPoll = z.infer<typeof poll>;
export type StoryFigure = z.infer<typeof figure>;

/** A stretch of a story's text. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** The printed number of a figure. */
  | { readonly kind: 'figure'; readonly key: string; readonly text: string }
  /** A number of a poll (`sample`, `margin`), or, with `size`, how many of a figure's group were asked. */
  | {
      readonly kind: 'sample' | 'margin' | 'size';
      readonly key: string;
      readonly text: string;
    }
  /** Words that plant an error when another wording takes their place. */
  | {
      readonly kind: 'swap';
      readonly code: string;
      /** What the other wordings change of the label: `A.start=2025-03-06`, `split women`. */
      readonly changes: readonly string[];
      readonly parts: readonly Part[];
      readonly others: readonly string[];
    };

/** A true story with its label, ready to have errors planted. */
export interface Story {
  readonly name: string;
  /** ISO 8601 day. */
  readonly date: string;
  readonly polls: Readonly<Record<string, StoryPoll>>;
  readonly figures: Readonly<Record<string, StoryFigure>>;
  readonly questions: readonly (readonly string[])[];
  readonly title: readonly Part[];
  readonly body: readonly Part[];
}

const MARK =
  /\[\[(?<code>C\d\d)(?<changes>[^|\]]*)\|(?<from>[^|\]]*)\|(?<to>[^\]]*)\]\]|\{(?<key>[^:{}]+):(?<text>[^{}]*)\}/g;

/**
 * Reads a story: YAML with date, polls and figures, then a headline and the paragraphs. Marks tie the
 * text to the label: `{for:54%}`, `{A.sample:1,204}`, `{A.margin:3}`, `{size.women:612}`; and
 * `[[C06|edged up|surged|leapt]]` for words that plant an error by their other wordings.
 */
export function readStory(name: string, source: string): Story {
  const [, yaml = '', prose = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const { date, polls, figures, questions } = head.parse(parse(yaml));
  const [title = '', ...paragraphs] = prose.trim().split('\n\n');
  const body = readParts(paragraphs.join('\n\n'));
  return { name, date, polls, figures, questions, title: readParts(title), body };
}

function readParts(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(MARK)) {
    if (match.index > at) parts.push({ kind: 'text', text: text.slice(at, match.index) });
    parts.push(readMark(match.groups ?? {}));
    at = match.index + match[0].length;
  }
  if (at < text.length) parts.push({ kind: 'text', text: text.slice(at) });
  return parts;
}

function readMark(groups: Record<string, string | undefined>): Part {
  const { code, changes = '', from = '', to = '', key = '', text = '' } = groups;
  if (code !== undefined) {
    return {
      kind: 'swap',
      code,
      changes: changes.split(';').flatMap((change) => change.trim() || []),
      parts: readParts(from),
      others: to.split('|'),
    };
  }
  if (key.startsWith('size.')) return { kind: 'size', key: key.slice(5), text };
  const [owner = '', field] = key.split('.');
  return field === 'sample' || field === 'margin'
    ? { kind: field, key: owner, text }
    : { kind: 'figure', key, text };
}
