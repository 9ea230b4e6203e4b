import { fileRecord, readArticle } from '@topline/article';
import { checkDocument } from '@topline/check';
import { extract } from '@topline/extract';
import type { Findings } from '@topline/model';
import type { Story } from './story.ts';
import { tellStory } from './tell-story.ts';

/** Whose figures are checked: those of the label, or those that the extractor reads. */
export type Source = 'labels' | 'text';

/** What the checks say of a story. */
export function runChecks(story: Story, from: Source): Findings {
  const { markdown, text, extraction } = tellStory(story);
  const document = readArticle(fileRecord(`${story.name}.md`, new TextEncoder().encode(markdown)));
  if ('code' in document) throw new Error(`${story.name}: ${document.message}`);
  if (document.article.text !== text) throw new Error(`${story.name}: read otherwise than told`);
  return checkDocument(document, from === 'labels' ? extraction : extract(document));
}
