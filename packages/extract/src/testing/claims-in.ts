import type { Figure } from '@topline/model';
import { extract } from '../extract.ts';
import { tableDocument } from './table-document.ts';

/**
 * What the figures of an article with tables claim, one line each, sorted:
 * `YouGov: Ann Carter > Approve | Men = 38`, with `change`, `lead` … and `earlier` where they apply.
 */
export function claimsIn(article: string): string[] {
  return extract(tableDocument(article)).figures.map(claimOf).toSorted();
}

export function claimOf({ poll, question, response, subgroup, measure, wave, value }: Figure) {
  const item = question === null || question.includes(' ') ? '' : `${question} > `;
  const kind = measure === 'share' ? '' : ` ${measure}`;
  const time = wave === 'previous' ? ' earlier' : '';
  return `${poll.pollster ?? '?'}: ${item}${response}${kind}${time} | ${subgroup ?? 'all'} = ${value}`;
}

/**
 * Expected claims, written short: a first line with the pollster and the groups in order, then a
 * line an answer with its figures; `.` where there is none.
 */
export function claims(...lines: readonly string[]): string[] {
  const [pollster, ...groups] = lines[0]!.split('|').map((part) => part.trim());
  return lines
    .slice(1)
    .flatMap((line) => {
      const [answer, ...values] = line.split('|').map((part) => part.trim());
      return values.flatMap((value, index) =>
        value === '.' ? [] : [`${pollster}: ${answer} | ${groups[index]} = ${value}`],
      );
    })
    .toSorted();
}
