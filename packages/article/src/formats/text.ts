import { findTitle } from '../text/find-title.ts';
import { printed } from '@topline/model';
import type { ArticleFormat } from './format.ts';

/** Plain text: nothing is taken out, the title line stays where it stands. */
export const text: ArticleFormat = {
  name: 'text',
  endings: ['', 'txt', 'text'],
  read: (content) => {
    const title = findTitle(content);
    return {
      text: content,
      title: title && printed(content, title),
      url: null,
      byline: null,
      publisher: null,
      publishedAt: null,
    };
  },
};
