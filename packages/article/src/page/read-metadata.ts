import type { Article } from '@topline/model';
import { cleanTitle } from './clean-title.ts';
import { collapse } from './collapse.ts';
import type { JsonLdNode } from './json-ld.ts';
import { normaliseUrl } from './normalise-url.ts';
import type { Stated } from './page.ts';
import { readByline } from './read-byline.ts';
import { chooseDate } from '../text/choose-date.ts';
import type { Note } from '../raw-record.ts';
import type { Sanitised } from './sanitise-html.ts';

/** What the tree says outside its head: microdata, `time`, the first heading. */
export interface Printed {
  readonly heading: string | null;
  readonly headline: string | null;
  readonly author: string | null;
  readonly published: string | null;
}

export interface Metadata extends Pick<
  Article,
  'title' | 'url' | 'byline' | 'publisher' | 'publishedAt'
> {
  readonly description: string;
  /** Told where dates are stated and none of them can be read. */
  readonly notes: readonly Note[];
}

/**
 * What a page says of its article. For each column the first source that has a value wins: JSON-LD,
 * then OpenGraph and `article:*`, then the other `meta`, then microdata, then `time` and the first
 * heading, then what the container says. The canonical URL is `link rel=canonical` before all.
 */
export function readMetadata(
  head: Pick<Sanitised, 'metas' | 'title' | 'canonical'>,
  node: JsonLdNode | null,
  printed: Printed,
  stated: Stated,
): Metadata {
  const meta = (...names: string[]) =>
    names.flatMap((name) =>
      head.metas.filter(([key]) => key === name).map(([, value]) => collapse(value)),
    );

  const publisher = first([
    nameOf(node?.['publisher']),
    ...meta(
      'og:site_name',
      'application-name',
      'dc.publisher',
      'dcterms.publisher',
      'citation_journal_title',
    ),
    stated.publisher,
  ]);
  const title = first([
    node?.['headline'],
    ...meta(
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'parsely-title',
      'sailthru.title',
      'citation_title',
    ),
    printed.headline,
    printed.heading,
    head.title,
    stated.title,
  ]);
  const bylines = [
    node?.['author'],
    node?.['creator'],
    meta('article:author', 'og:article:author'),
    meta('author', 'byl'),
    meta('parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'citation_author'),
    printed.author,
    stated.byline,
  ].map(readByline);
  const dates = [
    node?.['datePublished'],
    node?.['dateCreated'],
    ...meta('article:published_time', 'og:article:published_time', 'article:published'),
    ...meta(
      'date',
      'pubdate',
      'publishdate',
      'publish-date',
      'parsely-pub-date',
      'sailthru.date',
      'dc.date',
    ),
    ...meta(
      'dc.date.issued',
      'dcterms.created',
      'citation_publication_date',
      'citation_date',
      'datepublished',
    ),
    printed.published,
    stated.publishedAt,
  ].filter((value) => typeof value === 'string' && value.trim() !== '') as string[];
  const base = stated.url ?? undefined;
  const urls = [head.canonical, ...meta('og:url'), urlOf(node), stated.url].map((value) =>
    value ? normaliseUrl(value, base) : null,
  );
  const { date, notes } = chooseDate(dates);
  return {
    title: title === null ? null : cleanTitle(title, publisher),
    byline: bylines.find((names) => names !== null) ?? null,
    publisher,
    publishedAt: date,
    notes,
    url: urls.find((url) => url !== null) ?? null,
    description: first([...meta('og:description', 'description'), node?.['description']]) ?? '',
  };
}

function nameOf(value: unknown): unknown {
  const [one] = [value].flat();
  return one !== null && typeof one === 'object' ? (one as { name?: unknown }).name : one;
}

function urlOf(node: JsonLdNode | null): string | null {
  const main = node?.['mainEntityOfPage'];
  const values = [node?.['url'], main, (main as { '@id'?: unknown } | undefined)?.['@id']];
  return values.find((value): value is string => typeof value === 'string') ?? null;
}

function first(values: readonly unknown[]): string | null {
  return (
    values
      .map((value) => (typeof value === 'string' ? collapse(value) : ''))
      .find((value) => value !== '') ?? null
  );
}
