import { normaliseUrl } from '../page/normalise-url.ts';
import type { Page, Stated } from '../page/page.ts';
import { chooseDate } from '../text/choose-date.ts';
import { detectLanguage } from '../text/detect-language.ts';

type Metadata = Omit<Page, 'text' | 'blocks' | 'tables'>;

/** What an article says of itself, and where it says nothing, what its container says. */
export function withStated(body: string, stated: Stated, own: Stated = {}): Metadata {
  const url = own.url ?? stated.url ?? null;
  const dates = [own.publishedAt, stated.publishedAt].filter((date) => typeof date === 'string');
  const { date, notes } = chooseDate(dates);
  return {
    title: own.title ?? stated.title ?? null,
    url: url === null ? null : normaliseUrl(url),
    byline: own.byline ?? stated.byline ?? null,
    publisher: own.publisher ?? stated.publisher ?? null,
    publishedAt: date,
    language: detectLanguage(body, own.language ?? stated.language ?? null),
    notes,
  };
}
