import { collapse } from './collapse.ts';

const NAME_LIMIT = 80;

/** Names from JSON-LD objects and lists or from a printed line, as `A, B`; `null` for none. */
export function readByline(value: unknown): string | null {
  const names = listNames(value, 0).flatMap(splitNames);
  const unique = [...new Set(names)].slice(0, 20);
  return unique.length > 0 ? unique.join(', ') : null;
}

function listNames(value: unknown, depth: number): string[] {
  if (typeof value === 'string') return [value];
  if (depth > 4 || value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((item) => listNames(item, depth + 1));
  return listNames((value as { name?: unknown }).name, depth + 1);
}

function splitNames(printed: string): string[] {
  return collapse(printed.slice(0, 1000).replaceAll(/<[^<>]{1,200}>/g, ' '))
    .replace(/^(?:written |reported |posted |words )?by:?\s/i, '')
    .split(/\s?[,;|]\s?(?:and )?|\s(?:and|&)\s/)
    .map((name) => name.trim().replace(/^by\s/i, ''))
    .filter((name) => isName(name));
}

function isName(name: string): boolean {
  return (
    /\p{L}/u.test(name) &&
    name.length <= NAME_LIMIT &&
    !/^https?:|@|\.com\b/i.test(name) &&
    !/^(?:admin|administrator|editor|staff|unknown|null|undefined|n\/a)$/i.test(name)
  );
}
