import type { Mention } from '@topline/model';
import type { RuleInput } from './check.ts';
import { findSubgroupSize, subgroupsOf } from './find-subgroup-size.ts';
import { stemWord } from './stem-word.ts';

/** Numbers under this are seldom the sample of a poll. */
const LEAST = 100;

/**
 * The sizes that a story of one poll gives its sample, where it counts the same people (`1,204
 * adults`) each time. Empty for several polls, whose sizes differ by right.
 */
export function findSampleSizes({ document, extraction }: RuleInput): readonly Mention[] {
  const [poll, ...others] = extraction.polls;
  if (!poll || others.length > 0) return [];
  const groups = subgroupsOf(extraction, poll).map(
    (group) => findSubgroupSize(document, extraction, poll, group)?.span.start,
  );
  const { text } = document.article;
  const sized = extraction.mentions.flatMap((mention) => {
    const { role, value, span } = mention;
    if (role !== 'sample_size' || value === null || value < LEAST) return [];
    if (groups.some((start) => start !== undefined && Math.abs(start - span.start) < 3)) return [];
    const before = text.slice(Math.max(0, span.start - 24), span.start);
    if (
      /\b(?:including|of whom|of which|of them|among them|than|another|further)\b[^.]*$/i.test(
        before,
      )
    ) {
      return [];
    }
    const who = /^ (?:\w+ ){0,2}?(?<noun>\w+s|people)\b/.exec(text.slice(span.end, span.end + 40));
    return [{ mention, who: stemWord((who?.groups?.noun ?? '').toLowerCase()) }];
  });
  const [first] = sized;
  return sized.filter(({ who }) => who !== '' && who === first?.who).map(({ mention }) => mention);
}
