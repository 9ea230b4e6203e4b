import type { Agreement, QuotationScores } from './score-quotations.ts';

export function printQuotations(set: string, scores: QuotationScores): string {
  const lines = [
    `${set}  ${scores.articles} articles, ${scores.quotations} quotations, ${scores.predicted} read`,
    'spans          precision  recall     F1',
    printLine('content', scores.content),
    printLine('all exact', scores.exact),
    printLine('overlapping', scores.overlapping),
    printLine('and resolved', scores.resolved),
    `described      ${scores.described.right}/${scores.described.of}`,
    ...Object.entries(scores.kinds).map(
      ([kind, { right, of }]) => `${kind.padEnd(15)}${right}/${of}`,
    ),
  ];
  return `${lines.join('\n')}\n\n`;
}

function printLine(name: string, { precision, recall, f1 }: Agreement): string {
  const [p, r, f] = [precision, recall, f1].map((share) => share.toFixed(3));
  return `${name.padEnd(15)}    ${p}   ${r}  ${f}`;
}
