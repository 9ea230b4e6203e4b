import { checkDocument } from '@topline/check';
import { readArticle, fileRecord } from '@topline/article';
import { overlaps, type Check, type Document, type Extraction, type Figure } from '@topline/model';
import type { GoldArticle } from '../gold/read-gold.ts';
import { extractionFromLabel } from './extraction-from-label.ts';

/** A labelled article in which one printed number was changed, so that a check that passed must fail. */
export interface BrokenArticle {
  readonly document: Document;
  readonly code: string;
  /** The figure whose number was changed, as it was. */
  readonly figure: Figure;
  /** The figures of the check that now fails. */
  readonly figures: readonly Figure[];
}

/** Numbers are moved by so many points, the first that breaks the check. */
const MOVES = [-4, 4, -7, 7, 11, -11, 16, -16];

/**
 * Breaks each check that passes on an article's label, one at a time: the number of one of its
 * figures is printed otherwise, with as many digits, wherever the label has it.
 */
export function breakArticle({ id, bytes, text, label }: GoldArticle): BrokenArticle[] {
  const document = readArticle(fileRecord(`${id}.txt`, bytes));
  if ('code' in document) return [];
  const extraction = extractionFromLabel(text, label);
  const before = checkDocument(document, extraction).checks;
  const taken = new Set<string>();
  return before
    .filter(({ status, figures }) => status === 'pass' && figures.length > 0)
    .flatMap((check) => {
      const broken = breakCheck(document, extraction, check);
      const key = `${check.code} ${broken?.figure.span.start}`;
      if (broken === null || taken.has(key)) return [];
      taken.add(key);
      return [broken];
    });
}

function breakCheck(document: Document, extraction: Extraction, check: Check) {
  for (const figure of check.figures) {
    for (const move of MOVES) {
      const value = figure.value + move;
      const changed = reprintFigure(document, figure, value);
      if (changed === null) continue;
      const figures = extraction.figures.map((one) => (one === figure ? { ...one, value } : one));
      const fail = checkDocument(changed, { ...extraction, figures }).checks.find(
        ({ code, status, figures: own }) =>
          code === check.code &&
          status === 'fail' &&
          own.some((one) => one.span.start === figure.span.start),
      );
      if (fail) return { document: changed, code: check.code, figure, figures: fail.figures };
    }
  }
  return null;
}

/** The article with another number for a figure, `null` where that takes more or fewer digits or words. */
function reprintFigure(document: Document, { value: old, mentionSpans }: Figure, value: number) {
  const [from, to] = [String(Math.abs(old)), String(Math.abs(value))];
  if (!/^[1-9]\d?$/.test(to) || from.length !== to.length || value < 0 !== old < 0) return null;
  let { text } = document.article;
  for (const { start, end } of mentionSpans) {
    const printed = text.slice(start, end);
    if (printed.split(from).length !== 2 || !/^\D*\d+\D*$/.test(printed)) return null;
    text = text.slice(0, start) + printed.replace(from, to) + text.slice(end);
  }
  return { ...document, article: { ...document.article, text } };
}

/** True when a check speaks of one of the figures that the planted error is about. */
export function isAbout(check: Check, { figures }: BrokenArticle): boolean {
  return check.figures.some((one) =>
    one.mentionSpans.some((span) =>
      figures.some((other) => other.mentionSpans.some((place) => overlaps(span, place))),
    ),
  );
}
