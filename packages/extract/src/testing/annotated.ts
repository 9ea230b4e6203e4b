import { printed as textAt, type Figure, type Span } from '@topline/model';
import { extract } from '../extract.ts';
import { readNumbers } from '../mentions/index.ts';
import type { NumberReading } from '../mentions/rule.ts';
import { readClues } from '../polls/read-clues.ts';
import type { PollRule } from '../polls/rule.ts';
import { readRoles } from '../roles/index.ts';
import { documentOf, sentencesOf } from './document-of.ts';
import { stripMarks, type Mark } from './strip-marks.ts';

/** The same expectation for each of the texts. */
export function each<Expected>(texts: readonly string[], expected: Expected) {
  return Object.fromEntries(texts.map((text) => [text, expected]));
}

/** How the number in square brackets is read, by text; `null` where nothing has just that span. */
export function numbersIn(texts: readonly string[]) {
  return Object.fromEntries(
    texts.map((annotated): [string, (NumberReading & { rule: string }) | null] => {
      const { text, marks } = stripMarks(annotated);
      const found = readNumbers(text).find(({ span }) => isAt(span, marks[0]));
      if (!found) return [annotated, null];
      const { span: _, ...reading } = found;
      return [annotated, reading];
    }),
  );
}

/** Names of the rules that read the numbers of a text. */
export function numberRulesIn(text: string): string[] {
  return readNumbers(text).map(({ rule }) => rule);
}

/** The role of the number in square brackets and the rule that gave it, by text. */
export function rolesIn(texts: readonly string[]) {
  return Object.fromEntries(
    texts.map((annotated) => {
      const { text, marks } = stripMarks(annotated);
      const numbers = readNumbers(text);
      const number = numbers.find(({ span }) => isAt(span, marks[0]));
      if (!number) throw new RangeError(`no rule reads the marked number of: ${annotated}`);
      const roles = readRoles(text, sentencesOf(text), numbers);
      return [annotated, roles.get(number) ?? { role: null, rule: null }];
    }),
  );
}

/** The words that one rule finds, and those in angle brackets that it ought to find. */
export function cluesIn(rule: PollRule, annotated: string) {
  const { text, marks } = stripMarks(annotated);
  const found = readClues(text, [rule]).map(({ span }) => place(text, span));
  return { found, marked: marks.map(({ span }) => place(text, span)) };
}

/**
 * The figures of an annotated text as read and as marked. Numbers are `[…]`, the subgroup `{…}`, the
 * answer `<…>`; after an arrow stands what they come to (`[five points → lead 5]`). A mark without a label goes with the last number before it, else with the first. A
 * paragraph of its own before them says that there was a poll.
 */
export function figuresIn(annotated: string) {
  const { text, marks } = stripMarks(`A YouGov poll came out on Friday.\n${annotated}`);
  const { figures } = extract(documentOf(text));
  return {
    found: figures.map((figure) => ({
      numbers: figure.mentionSpans.map((span) => place(text, span)),
      subgroup: figure.subgroup,
      asPrinted: figure.responseAsPrinted,
      response: figure.response,
      reading: readingOf(figure),
      rule: figure.rule.split(' > ')[0],
    })),
    marked: markedFigures(text, marks),
  };
}

function markedFigures(text: string, marks: readonly Mark[]) {
  const numbers = marks.filter(({ kind }) => kind === '[');
  const labelsOf = (mark: Mark): readonly number[] => {
    if (mark.labels.length > 0) return mark.labels;
    const at = numbers.findLastIndex(({ span }) => span.start <= mark.span.start);
    return numbers[at]?.labels[0] ? numbers[at].labels : [Math.max(at, 0) + 1];
  };
  const count = Math.max(0, ...numbers.flatMap(labelsOf));
  return Array.from({ length: count }, (_, index) => {
    const own = marks.filter((mark) => labelsOf(mark).includes(index + 1));
    const answer = own.find(({ kind }) => kind === '<');
    const printed = own.filter(({ kind }) => kind === '[');
    const told = printed.find((mark) => mark.meaning !== mark.text);
    return {
      ...(told && { reading: told.meaning }),
      numbers: printed.map(({ span }) => place(text, span)),
      subgroup: own.find(({ kind }) => kind === '{')?.meaning ?? null,
      asPrinted: answer?.text,
      response: answer?.meaning,
    };
  });
}

/** `27`, `lead 5`, `previous 45`: value with what makes it no plain share of now. */
function readingOf({ wave, measure, value }: Figure): string {
  const kinds = [wave === 'current' ? '' : wave, measure === 'share' ? '' : measure];
  return [...kinds.filter((kind) => kind !== ''), value].join(' ');
}

function isAt(span: Span, mark: Mark | undefined): boolean {
  return mark !== undefined && span.start === mark.span.start && span.end === mark.span.end;
}

function place(text: string, span: Span): string {
  return `${span.start}: ${textAt(text, span)}`;
}
