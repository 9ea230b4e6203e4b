import type { Sentence, Zone } from '@topline/model';
import type { Block } from '../page/page.ts';
import { findBlocks } from './find-blocks.ts';
import { findEnds } from './find-ends.ts';

/**
 * The sentences of `text` in order: spans without white space at their ends that cover every other
 * character once. A line is a paragraph, so no sentence runs past a line end; the first
 * headline and a row of a table are one sentence each.
 *
 * @param blocks the paragraphs of a structured source: the zones are theirs, and no sentence runs
 *   past one. Without them each line is a paragraph, with the zone that it looks like.
 *
 * Own rules instead of `Intl.Segmenter`: its results follow the ICU of the Node build, and it
 * breaks after `Sen.` and `Gov.`.
 */
export function splitSentences(text: string, blocks?: readonly Block[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraphNo = 0;
  for (const { span: line, zone } of blocks ?? findBlocks(text)) {
    paragraphNo += 1;
    const ends = isWhole(zone, paragraphNo) ? [] : findEnds(text, line);
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

/** The first headline and the rows of tables; a standfirst may hold several sentences. */
function isWhole(zone: Zone, paragraphNo: number): boolean {
  return zone === 'table' || (zone === 'headline' && paragraphNo === 1);
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
