import type { readPage } from './read-page.ts';

export type PageReader = typeof readPage;

/** The reader of HTML, loaded when first asked for: its parser costs a run without pages nothing. */
export async function loadPageReader(): Promise<PageReader> {
  return (await import('./read-page.ts')).readPage;
}
