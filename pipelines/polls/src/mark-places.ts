import type { Row } from '@topline/model';
import type { Colors } from './choose-colors.ts';
import { showText } from './show-text.ts';

type Place = Pick<Row<'mentions'>, 'char_start' | 'char_end'>;

/** A sentence with places of it marked: in colour where there is colour, else by `[[…]]`. */
export function markPlaces(
  sentence: Pick<Row<'sentences'>, 'char_start' | 'char_end' | 'text'>,
  places: readonly Place[],
  colors: Colors,
): string {
  const characters = Array.from(sentence.text);
  const words = (start: number, end: number) => showText(characters.slice(start, end).join(''));
  let marked = '';
  let told = 0;
  for (const { char_start, char_end } of places.toSorted((a, b) => a.char_start - b.char_start)) {
    const start = char_start - sentence.char_start;
    const end = char_end - sentence.char_start;
    if (start < told || end > characters.length) continue;
    const evidence = words(start, end);
    marked += words(told, start);
    marked += colors.isColorSupported ? colors.inverse(evidence) : `[[${evidence}]]`;
    told = end;
  }
  return marked + words(told, characters.length);
}
