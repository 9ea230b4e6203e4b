import { fileURLToPath } from 'node:url';
import { printQuotations } from '../src/quotations/print-quotations.ts';
import { printMisreadings } from '../src/quotations/print-misreadings.ts';
import { QUOTE_SETS, readQuoteGold } from '../src/quotations/read-quote-gold.ts';
import { scoreQuotations } from '../src/quotations/score-quotations.ts';

const folder = fileURLToPath(new URL('../gold-quotes', import.meta.url));

for (const set of QUOTE_SETS) {
  const articles = await readQuoteGold(folder, set);
  // Only what the wordings may be written from is shown article by article.
  if (set === 'development' && process.argv.includes('--errors')) {
    process.stdout.write(printMisreadings(articles));
  }
  process.stdout.write(printQuotations(set, scoreQuotations(articles)));
}
