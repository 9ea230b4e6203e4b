import type { Block } from '../page/page.ts';
import { findTitle } from '../text/find-title.ts';
import { findZone } from './find-zone.ts';
import { linesOf } from './lines-of.ts';

/**
 * The lines of a text without structure, each with the zone that it looks like.
 *
 * @param title where its headline begins; without it the headline is looked for
 */
export function findBlocks(text: string, title = findTitle(text)?.start): Block[] {
  return Array.from(linesOf(text), (span) => {
    return { span, zone: span.start === title ? 'headline' : findZone(text, span) };
  });
}
