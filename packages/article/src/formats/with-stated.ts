import type { Page, Stated } from '../page/page.ts';

type Metadata = Pick<Page, 'title' | 'url' | 'byline' | 'publisher' | 'publishedAt' | 'language'>;

/** What an article says of itself, and where it says nothing, what its container says. */
export function withStated(stated: Stated, own: Stated = {}): Metadata {
  return {
    title: own.title ?? stated.title ?? null,
    url: own.url ?? stated.url ?? null,
    byline: own.byline ?? stated.byline ?? null,
    publisher: own.publisher ?? stated.publisher ?? null,
    publishedAt: own.publishedAt ?? stated.publishedAt ?? null,
    language: own.language ?? stated.language ?? null,
  };
}
