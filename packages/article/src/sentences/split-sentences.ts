import type { Sentence, Zone } from '@topline/model';
import type { Block } from '../page/page.ts';
import { findTitle } from '../text/find-title.ts';
import { findEnds } from './find-ends.ts';
import { findZone } from './find-zone.ts';
import { linesOf } from './lines-of.ts';

/**
 * The sentences of `text` in order: spans without white space at their ends that cover every other
 * character once. A line is a paragraph, so no sentence runs past a line end; a headline and a row
 * of a table are one sentence each.
 *
 * Own rules instead of `Intl.Segmenter`: its results follow the ICU of the Node build, and it
 * breaks after `Sen.` and `Gov.`.
 */
export function splitSentences(text: string, blocks?: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraphNo = 0;
  for (const { span: line, zone } of blocks ?? findBlocks(text)) {
    paragraphNo += 1;
    const ends = isWhole(zone) ? [] : findEnds(text, line);
    let start = line.start;
    for (const end of [...ends, line.end]) {
      sentences.push({
        span: { start, end },
        zone,
        paragraphNo,
        sentenceNo: sentences.length + 1,
      });
      start = skipSpace(text, end);
    }
  }
  return sentences;
}

function isWhole(zone: Zone): boolean {
  return zone === 'headline' || zone === 'table';
}

function findBlocks(text: string): Block[] {
  const title = findTitle(text);
  return Array.from(linesOf(text), (span) => {
    return { span, zone: span.start === title?.start ? 'headline' : findZone(text, span) };
  });
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return code >= 0xa0 && /\s/.test(text.charAt(at));
}
