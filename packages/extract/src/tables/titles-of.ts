import { printed } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';
import type { Section } from './find-sections.ts';
import type { OpenTable } from './open-table.ts';

const LONGEST_LEAD = 90;
/** Speaks of the poll, or ends as a sentence does: says nothing of what was asked. */
const SENTENCE =
  /[.!;]$|(?<!\p{L})(?:polls?|survey(?:s|ed)?|polled|asked|table|figures|results?)(?!\p{L})/iu;

/** What is printed over a section, the nearest first: its titles, the caption, a line before it. */
export function titlesOf(text: string, { surroundings }: OpenTable, section: Section): string[] {
  const { caption, before } = surroundings;
  const lead = before
    .map((span) => foldSpaces(printed(text, span)))
    .map((words) => /[“"‘](?<asked>[^”"]{8,300}\?)[”"’]?/u.exec(words)?.groups?.['asked'] ?? words)
    .filter(
      (words) => words.includes('?') || (words.length <= LONGEST_LEAD && !SENTENCE.test(words)),
    );
  return [
    ...section.titles.map(({ label }) => label).toReversed(),
    ...(caption ? [foldSpaces(printed(text, caption))] : []),
    ...lead,
  ];
}
