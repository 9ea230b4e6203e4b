import type { readPage } from './read-page.ts';

/** The reader of HTML, loaded when first asked for: its parser costs a run without pages nothing. */
export async function loadPageReader(): Promise<typeof readPage> {
  return (await import('./read-page.ts')).readPage;
}
