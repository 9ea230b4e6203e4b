import { collapse } from './collapse.ts';

const SEPARATOR = /\s(?:[|–—·»:•]|-{1,2})\s/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
  '&nbsp;': ' ',
};

/** A title without the name of the site at either end. */
export function cleanTitle(printed: string, site: string | null): string {
  const title = collapse(decodeTwice(printed.slice(0, 1000)));
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  if (!last) return title;
  const tail = title.slice(last.index + last[0].length);
  const head = title.slice(0, last.index);
  const first = cuts[0] ?? last;
  if (site && sameName(title.slice(0, first.index), site)) {
    return cleanTitle(title.slice(first.index + first[0].length), site);
  }
  const named = site !== null && sameName(tail, site);
  const isSuffix = named || (/[|»·•]/.test(last[0]) && words(tail) <= 5 && words(head) >= 3);
  const dashed = site === null && words(tail) <= 3 && words(head) >= 5 && /[-–—]/.test(last[0]);
  return isSuffix || dashed ? cleanTitle(head, site) : title;
}

/** Some systems write entities into entities. */
function decodeTwice(text: string): string {
  return text
    .replaceAll(/&#(\d{1,6});/g, (_, code: string) =>
      String.fromCodePoint(Math.min(Number(code), 0x10_ffff)),
    )
    .replaceAll(/&(?:quot|apos|amp|nbsp);/g, (name) => ENTITIES[name] ?? name);
}

function words(text: string): number {
  return text.split(' ').length;
}

function sameName(a: string, b: string): boolean {
  return (
    bare(a) !== '' &&
    (bare(a) === bare(b) || bare(a).startsWith(bare(b)) || bare(b).startsWith(bare(a)))
  );
}

function bare(text: string): string {
  return text.toLowerCase().replaceAll(/^the |\.(?:com|co\.uk|org|net)$|[^\p{L}\p{N}]/gu, '');
}
