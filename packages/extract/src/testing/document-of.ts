import type { Document, Sentence } from '@topline/model';

/** A document of a plain text: a paragraph a line, sentences cut after each full stop and space. */
export function documentOf(text: string): Document {
  return {
    article: {
      id: '0123456789abcdef',
      sourcePath: 'story.txt',
      record: null,
      format: 'text',
      sha256: '0'.repeat(64),
      url: null,
      title: null,
      byline: null,
      publisher: null,
      publishedAt: null,
      language: 'en',
      text,
      wordCount: text.split(/\s+/u).length,
    },
    sentences: sentencesOf(text),
    tables: [],
    quotes: [],
    rejects: [],
  };
}

export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  let paragraphNo = 0;
  for (const line of text.split('\n')) {
    paragraphNo += 1;
    for (const part of line.split(/(?<=\. )/u)) {
      const end = start + part.trimEnd().length;
      const sentenceNo = sentences.length + 1;
      if (end > start)
        sentences.push({ span: { start, end }, zone: 'body', paragraphNo, sentenceNo });
      start += part.length;
    }
    start += 1;
  }
  return sentences;
}
