import { createHash } from 'node:crypto';
import type { Document, Span } from '@topline/model';

/** An article about a bridge, full of what files choke on, and the span of any words of it. */
export function sampleDocument(
  name: string,
  share: number,
): { document: Document; span: (words: string) => Span } {
  const text = [
    `🗳 Bridge toll splits the town of ${name}`,
    `“=Free crossings” won ${share} per cent in a poll of 1,200 by Marlow Research 👩‍👩‍👧, "a comma, and`,
    `a line break" apart. Among women 27.5% said yes; two in five men did not know. ½ e\u0301t.`,
  ].join('\n');
  const span = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new RangeError(`the sample has no ${words}`);
    return { start, end: start + words.length };
  };
  const headline = text.indexOf('\n');
  const sourcePath = `news/${name} "x"\n'y'.txt`;
  const document: Document = {
    article: {
      id: createHash('sha256').update(name).digest('hex').slice(0, 16),
      sourcePath,
      record: null,
      format: 'text',
      sha256: createHash('sha256').update(text).digest('hex'),
      url: null,
      title: text.slice(0, headline),
      byline: null,
      publisher: null,
      publishedAt: null,
      language: 'en',
      text,
      wordCount: text.split(/\s+/).length,
    },
    sentences: [
      { span: { start: 0, end: headline }, zone: 'headline', paragraphNo: 1, sentenceNo: 1 },
      { span: span(text.slice(headline + 1)), zone: 'body', paragraphNo: 2, sentenceNo: 2 },
    ],
    tables: [],
    quotes: [
      {
        span: span('a comma, and\na line break'),
        speaker: null,
        speakerDescription: null,
        cue: null,
      },
    ],
    rejects: [
      {
        sourcePath,
        record: null,
        code: 'decoded_windows_1252',
        message: 'not valid UTF-8 at byte 7; read as Windows-1252',
      },
    ],
  };
  return { document, span };
}
