import type { Figure, Poll, PollField } from '@topline/model';
import { isSameOrganisation } from './is-same-organisation.ts';

/**
 * Gives a poll what the story tells of it as if of another: `Our poll asked 1,148 people` far from
 * any result. A poll without figures lends what it has to the only poll with figures, to the only one
 * of the same pollster, or to the one right before it; never to a poll of somebody else.
 */
export function fillFromIdle(polls: readonly Poll[], figures: readonly Figure[]): Figure[] {
  const withFigures = new Set(figures.map(({ poll }) => poll));
  const busy = [...withFigures];
  if (busy.length > MOST) return [...figures];
  const idle = polls.filter((poll) => !withFigures.has(poll));
  const filled = new Map(busy.map((poll) => [poll, poll]));
  for (const lender of idle) {
    const own = busy.filter((poll) => mayBeOne(poll, lender));
    const beside = own.filter((poll) => isBeside(poll, lender));
    const [only, ...others] = beside.length > 0 ? beside : own;
    if (only && others.length === 0) filled.set(only, fill(filled.get(only)!, lender));
  }
  return figures.map((figure) => {
    const poll = filled.get(figure.poll)!;
    return poll === figure.poll ? figure : { ...figure, poll };
  });
}

/** Among more polls than this nobody could tell; it keeps the time in step with the text. */
const MOST = 40;

function mayBeOne({ pollster: one }: Poll, { pollster: other }: Poll): boolean {
  return one === null || other === null || isSameOrganisation(one, other);
}

/** `a Red C poll for the Forum`: spoken of in one breath. */
function isBeside(poll: Poll, lender: Poll): boolean {
  const gap = lender.span.start - poll.span.start;
  return lender.pollster === null && gap >= 0 && gap < BREATH;
}

/** Characters. */
const BREATH = 80;

function fill(poll: Poll, lender: Poll): Poll {
  const sample = poll.sampleSize === null && lender.sampleSize !== null;
  const margin = poll.marginOfError === null && lender.marginOfError !== null;
  const fieldwork = poll.fieldworkAsPrinted === null && lender.fieldworkAsPrinted !== null;
  const client = poll.client === null && lender.client !== null;
  const lent = new Set<PollField>([
    ...(client ? (['client'] as const) : []),
    ...(sample ? (['sample_size'] as const) : []),
    ...(margin ? (['margin_of_error'] as const) : []),
    ...(fieldwork ? (['fieldwork'] as const) : []),
  ]);
  if (lent.size === 0) return poll;
  const { sampleSize, sampleSizeQualifier, marginOfError } = lender;
  const { fieldworkStart, fieldworkEnd, fieldworkPrecision, fieldworkAsPrinted } = lender;
  return {
    ...poll,
    ...(client ? { client: lender.client } : null),
    ...(sample ? { sampleSize, sampleSizeQualifier } : null),
    ...(margin ? { marginOfError } : null),
    ...(fieldwork
      ? { fieldworkStart, fieldworkEnd, fieldworkPrecision, fieldworkAsPrinted }
      : null),
    evidence: [...poll.evidence, ...lender.evidence.filter(({ field }) => lent.has(field))],
  };
}
