import { loadPageReader, readArticle, type RawRecord } from '@topline/article';
import { gateRecord } from '@topline/polls';
import { Parser } from 'htmlparser2';
import { writePage } from '../corpus/write-page.ts';
import { timeCalls } from '../measure/time-calls.ts';
import type { RowPlan, Trial } from '../measure/trial.ts';
import { megabytesPerSecond } from './scale.ts';

/** A page to a document: its parser alone, with the gate, and read in full. */
export async function pageTrial(options: {
  readonly pages: number;
  readonly budget: number;
  readonly moment: number;
}): Promise<Trial> {
  const readPage = await loadPageReader();
  const pages = Array.from({ length: options.pages }, (_, index): RawRecord => {
    const content = new TextEncoder().encode(writePage(index));
    const stated = { sourcePath: `${index}.html`, record: null, format: null, charset: null };
    return { ...stated, content, kind: 'html', stated: {}, notes: [] };
  });
  const size = pages.reduce((sum, { content }) => sum + content.length, 0);
  const overAll = (call: (page: RawRecord) => unknown) =>
    timeCalls(() => pages.map(call).length, options.moment);
  const read = (page: RawRecord) => {
    const document = readArticle(page, readPage);
    if ('code' in document) throw new Error(document.message);
  };
  const row = (subject: string): RowPlan => {
    return { name: subject, subject, reference: SAX, ...megabytesPerSecond(size, 'cpu') };
  };
  return {
    name: 'html',
    budget: options.budget,
    parties: {
      [SAX]: overAll(({ content }) => parse(new TextDecoder().decode(content as Uint8Array))),
      'read html': overAll(read),
      'read html, polls only': overAll((page) => {
        if (gateRecord(page.content, 'html')) read(page);
      }),
    },
    rows: [row('read html'), row('read html, polls only')],
  };
}

const SAX = 'htmlparser2';

function parse(html: string): void {
  const parser = new Parser({ onopentag() {}, ontext() {}, onclosetag() {} });
  parser.write(html);
  parser.end();
}
