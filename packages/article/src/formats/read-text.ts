import { printed } from '@topline/model';
import { findBlocks } from '../sentences/find-blocks.ts';
import type { Page, Stated } from '../page/page.ts';
import { findTables } from '../text/find-tables.ts';
import { findTitle } from '../text/find-title.ts';
import { plainSpace } from '../text/plain-space.ts';
import { withStated } from './with-stated.ts';

/**
 * Plain text: nothing is taken out of it. A title that an export holds apart is put in front of the
 * text, where the text does not begin with it.
 */
export function readText(content: string, stated: Stated, isRecord: boolean): Page {
  const title = stated.title ? plainSpace(stated.title) : null;
  const body = isRecord ? content.trim() : content;
  const hasTitle =
    title !== null && plainSpace(body.slice(0, 2 * title.length + 8)).startsWith(title);
  const text = title !== null && !hasTitle ? `${title}\n\n${body}` : body;
  const found = findTitle(text);
  const start = title === null ? found?.start : /\S/.exec(text)?.index;
  return {
    ...withStated(text, stated, { title: title ?? (found && printed(text, found)) }),
    text,
    blocks: findBlocks(text, start),
    tables: findTables(text),
  };
}
