import { Buffer } from 'node:buffer';
import { createHash } from 'node:crypto';

/** Smallest hashes kept of a text. */
const SIZE = 32;
/** Words that are hashed together. */
const RUN = 3;
/** Share of runs of words in common from which on two texts are versions of one article. */
const SAME = 0.4;

/** The smallest hashes of the runs of words of a text: few numbers that tell how like two texts are. */
export function sketchWords(text: string): readonly number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const hashes = new Set<number>();
  for (let at = 0; at + RUN <= Math.max(words.length, RUN); at += 1) {
    hashes.add(hash(words.slice(at, at + RUN).join(' ')));
  }
  return [...hashes].toSorted((a, b) => a - b).slice(0, SIZE);
}

/** True for sketches of two versions of one text (bottom-k estimate of their Jaccard index). */
export function isSameArticle(a: readonly number[], b: readonly number[]): boolean {
  const all = [...new Set([...a, ...b])].toSorted((x, y) => x - y).slice(0, SIZE);
  const inBoth = all.filter((value) => a.includes(value) && b.includes(value));
  return inBoth.length >= all.length * SAME;
}

/** FNV-1a, 32 bits. */
function hash(words: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) {
    value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  }
  return value >>> 0;
}

/** Equal for texts that differ in white space only. */
export function nameWords(text: string): string {
  const digest = createHash('sha256').update(text.replaceAll(/\s+/gu, '')).digest();
  return Buffer.from(digest).toString('base64').slice(0, 24);
}
