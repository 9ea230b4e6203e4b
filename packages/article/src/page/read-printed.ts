import { collapse } from './collapse.ts';
import type { Printed } from './read-metadata.ts';

/** Microdata, `time` and the heading as printed on the page. */
export function readPrinted(document: Document): Printed {
  const select = (selector: string) => document.querySelector(selector);
  return {
    heading: read(select('h1')),
    headline: read(select('[itemprop~="headline"]')),
    author:
      read(select('[itemprop~="author"] [itemprop~="name"]')) ??
      read(select('[itemprop~="author"]')) ??
      read(select('[rel~="author"]')),
    published:
      read(select('[itemprop~="datePublished"]')) ??
      select('time[datetime]')?.getAttribute('datetime') ??
      null,
  };
}

function read(element: Element | null): string | null {
  const stated = element?.getAttribute('content') ?? element?.getAttribute('datetime');
  const text = collapse(stated ?? element?.textContent ?? '').slice(0, 300);
  return text === '' ? null : text;
}
