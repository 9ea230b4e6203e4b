import { Readability } from '@mozilla/readability';
import type { DraftBlock } from './draft-block.ts';
import { dropBoilerplate } from './drop-boilerplate.ts';
import { listBlocks } from './list-blocks.ts';
import { mergeGuide } from './merge-guide.ts';
import { pruneBlocks } from './prune-blocks.ts';
import { recoverBlocks } from './recover-blocks.ts';

/**
 * The blocks of the article in a tree (which it takes apart): what Readability finds once boilerplate is out,
 * with the blocks that it dropped from between its own, less captions' credits, promotions and
 * link lists.
 *
 * @param stated.articleBody what the page's own JSON-LD gives as the text, if anything
 */
export function findBody(
  document: Document,
  stated: { title: string; description: string; articleBody: string },
): DraftBlock[] {
  dropBoilerplate(document.body);
  const all = listBlocks(document.body);
  // The serialiser hands the tree on as it is: writing HTML to parse it again would cost as much.
  const found = new Readability<unknown>(document, { serializer: (node) => node }).parse();
  const kept = found ? listBlocks(found.content as Element) : [];
  const guided = mergeGuide(recoverBlocks(all, kept), all, stated.articleBody);
  return pruneBlocks(guided, stated);
}
