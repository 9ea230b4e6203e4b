import { seedRandom } from './seed-random.ts';
import { KINDS, TEMPLATES, TITLES, type Kind } from './templates.ts';
import { WORDS } from './words.ts';

export interface CorpusArticle {
  readonly kind: Kind;
  readonly text: string;
}

const PARAGRAPHS = 12;

/** The article of a place in the corpus: always the same, however large the corpus is. */
export function writeArticle(index: number): CorpusArticle {
  const random = seedRandom(index + 1);
  const kind = KINDS[index % KINDS.length] ?? 'plain';
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => {
    const own = at % 2 === 0 ? TEMPLATES[kind] : TEMPLATES.plain;
    return fillTemplate(pick(own, random), random);
  });
  return { kind, text: [fillTemplate(TITLES[kind], random), ...paragraphs, ''].join('\n\n') };
}

function fillTemplate(template: string, random: () => number): string {
  return template.replaceAll(/\{(\w{1,12})\}/g, (slot, name: string) => {
    if (name.startsWith('9')) return writeNumber(name.length, random);
    const words = WORDS[name];
    if (!words) throw new RangeError(`no words for ${slot}`);
    return pick(words, random);
  });
}

function writeNumber(digits: number, random: () => number): string {
  const low = 10 ** (digits - 1);
  const number = low + Math.floor(random() * 9 * low);
  return number.toString().replace(/^(\d)(\d{3})$/, '$1,$2');
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new RangeError('nothing to pick from');
  return item;
}
