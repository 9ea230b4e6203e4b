import type { Measure } from '@topline/model';
import type { CellScene } from './cell-scene.ts';
import type { Heading } from './levels.ts';
import { FAVOURABLE } from './lexicon/label-wordings.ts';

/** What a cell of a table is a share, a lead or a score of. */
export interface Answer {
  readonly words: string;
  readonly printed: string;
  readonly sureness: number;
}

/** The answer that the headings of a cell tell, or the title where they tell none. */
export function readAnswer(scene: CellScene, measure: Measure): Answer | null {
  const { cell, row, column, title, options, leader } = scene;
  const answers = [...row.answers, ...column.answers];
  const heading = [row, column].find((line) => line.measure?.measure === measure)?.measure?.heading;
  if (measure === 'lead') {
    const own = cell.value!.name || (heading ? nameIn(heading.words) : '');
    if (own !== '') return { words: own, printed: own, sureness: 1 };
    if (answers.length > 0) return join(answers);
    return leader ? { words: leader.words, printed: leader.cell.label, sureness: 0.9 } : null;
  }
  if (answers.length > 0) return join(answers);
  if (heading) {
    const items = [...row.items, ...column.items];
    const option = options.find(({ words }) => FAVOURABLE.test(words));
    const isBare = /^(?:net|balance|net (?:score|rating))$/iu.test(heading.words);
    if (measure === 'net' && isBare && option)
      return {
        words: `net ${option.words.toLowerCase()}`,
        printed: heading.cell.label,
        sureness: 1,
      };
    const moved = /^(?:change|shift|movement|rise|fall) in (?<what>.{3,40})$/iu.exec(heading.words);
    const of = moved?.groups?.['what'];
    if (of) return { words: of, printed: heading.cell.label, sureness: 0.95 };
    if (measure !== 'change' && (items.length > 0 || !isBare))
      return { words: heading.words, printed: heading.cell.label, sureness: 1 };
  }
  return title.answer ? { words: title.answer, printed: title.answer, sureness: 0.85 } : null;
}

/** Answers one within the other: `Approve: Strongly`. */
function join(answers: readonly Heading[]): Answer {
  const words = answers.map((answer) => expand(answer.words));
  const inner = words.at(-1)!;
  const outer = words
    .slice(0, -1)
    .filter((word) => !inner.toLowerCase().includes(word.toLowerCase().slice(0, 6)));
  return {
    words: [...outer, inner].join(': '),
    printed: answers.map(({ cell }) => cell.label).join(' '),
    sureness: 1,
  };
}

function expand(words: string): string {
  return /^d\/?k$/iu.test(words) ? 'don’t know' : words;
}

/** Whose lead a heading says that it is: `Labour lead`. */
function nameIn(words: string): string {
  return words
    .replace(/(?:^| )(?:leads?|margin|spread|gap|advantage)(?: |$).*$/iu, '')
    .replace(/^(?:poll|the|overall|current)$/iu, '')
    .trim();
}
