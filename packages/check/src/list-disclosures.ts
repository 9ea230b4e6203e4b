import {
  DISCLOSURE_ITEMS,
  type Disclosure,
  type DisclosureItem,
  type Document,
  type Extraction,
  type Poll,
  type PollField,
  type Span,
} from '@topline/model';
import { findSubgroupSize, subgroupsOf } from './find-subgroup-size.ts';
import { findTablesLink } from './find-tables-link.ts';
import { DISCLOSURE_STANDARDS } from './lexicon/disclosure-standards.ts';

/** Says for each poll which of the items that a standard asks for the story gives, and where. */
export function listDisclosures(document: Document, extraction: Extraction): Disclosure[] {
  return extraction.polls.flatMap((poll) =>
    DISCLOSURE_ITEMS.flatMap((item) => {
      const found = findItem(document, extraction, poll, item);
      if (found === null) return [];
      return DISCLOSURE_STANDARDS[item].map((requiredBy) => ({ poll, item, requiredBy, ...found }));
    }),
  );
}

interface Found {
  readonly disclosed: boolean;
  readonly span: Span | null;
}

/** `null` when the item does not apply: a poll reported without subgroups has no sizes of them. */
function findItem(
  document: Document,
  extraction: Extraction,
  poll: Poll,
  item: DisclosureItem,
): Found | null {
  if (item === 'tables_link') return fromText(findTablesLink(document, extraction, poll));
  if (item === 'subgroup_sizes') {
    const subgroups = subgroupsOf(extraction, poll);
    if (subgroups.length === 0) return null;
    const sizes = subgroups.map((name) => findSubgroupSize(document, extraction, poll, name));
    return fromText(sizes.find((size) => size !== null)?.span ?? null);
  }
  const disclosed = valueOf(poll, item) !== null;
  const evidence = poll.evidence.find(({ field }) => field === item);
  return { disclosed, span: disclosed && evidence ? evidence.span : null };
}

function fromText(span: Span | null): Found {
  return { disclosed: span !== null, span };
}

function valueOf(poll: Poll, item: PollField): string | number | null {
  return {
    pollster: poll.pollster,
    client: poll.client,
    sample_size: poll.sampleSize,
    population: poll.population,
    geography: poll.geography,
    fieldwork: poll.fieldworkStart ?? poll.fieldworkEnd ?? poll.fieldworkAsPrinted,
    mode: poll.mode,
    margin_of_error: poll.marginOfError,
    question_wording: poll.questionWording,
  }[item];
}
