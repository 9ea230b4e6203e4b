import type { Person } from './list-people.ts';

const LONGEST = 7;

/**
 * People by what the article calls them: every ending of the words before their name, and of the
 * words before `of` and the like. `Labour leader Ann Ash` makes `the leader` and `the Labour leader`.
 */
export function indexDescriptions(
  people: ReadonlyMap<string, readonly Person[]>,
): Map<string, Person[]> {
  const index = new Map<string, Person[]>();
  for (const person of new Set([...people.values()].flat())) {
    for (const key of keysOf(person.description ?? '')) {
      const called = index.get(key) ?? [];
      called.push(person);
      index.set(key, called);
    }
  }
  return index;
}

/** The words of a description that tell it from another: lower case, without the article. */
export function descriptionKey(printed: string): string {
  return printed
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')
    .replaceAll(/\s+/g, ' ');
}

function keysOf(description: string): Set<string> {
  const words = descriptionKey(description)
    .split(' ')
    .slice(-2 * LONGEST);
  const owner = words.findIndex((word) => /^(?:of|for|at|from|with|who|representing)$/.test(word));
  const head = owner > 0 ? words.slice(0, owner) : words;
  const keys = [words, head].flatMap((list) =>
    list.map((_, from) => list.slice(Math.max(from, list.length - LONGEST)).join(' ')),
  );
  return new Set(keys.filter((key) => key !== ''));
}
