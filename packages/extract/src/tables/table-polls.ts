import { printed, type Poll, type Span } from '@topline/model';
import { isSameOrganisation } from '../polls/is-same-organisation.ts';
import type { PollReading } from '../polls/index.ts';
import { addTold, type Told } from './add-told.ts';
import type { ContextPoll } from './context-poll.ts';
import type { OpenTable } from './open-table.ts';

export interface FoundPoll {
  readonly poll: Poll;
  /** How surely it is the poll of the figures, 0 to 1. */
  readonly sureness: number;
  /** The rule that found it. */
  readonly rule: string;
}

/** Polls of an article, those of its tables among them; what tables tell of them is added. */
export interface PollBook {
  /** The poll of a table as a whole; `null` where nothing says that there is one. */
  readonly pollOf: (table: OpenTable, text: string) => FoundPoll | null;
  /** A poll that a row or column tells of. */
  readonly pollOfLine: (told: ContextPoll, isOnly: boolean) => FoundPoll | null;
  readonly tell: (poll: Poll, told: Told) => void;
  /** A poll with all that was told of it. */
  readonly finished: (poll: Poll) => Poll;
}

const POLL_WORD =
  /(?<!\p{L})(?:polls?|surveys?|polled|surveyed|respondents|voting intentions?)(?!\p{L})/iu;

export function openBook(prose: PollReading): PollBook {
  const made: Poll[] = [];
  const told = new Map<Poll, Poll>();
  const finished = (poll: Poll) => told.get(poll) ?? poll;
  const tell = (poll: Poll, more: Told) => void told.set(poll, addTold(finished(poll), more));
  const named = (pollster: string, sample: number | null) =>
    [...prose.polls, ...made].filter(
      (poll) =>
        poll.pollster !== null &&
        isSameOrganisation(poll.pollster, pollster) &&
        (sample === null || poll.sampleSize === null || isClose(poll.sampleSize, sample)),
    );
  const open = (context: ContextPoll, span: Span): Poll => {
    const { numbers: _, ...rest } = context;
    const poll = { ...rest, span, questionWording: null };
    made.push(poll);
    return poll;
  };
  return {
    tell,
    finished,
    pollOf({ span, kind, context, lead, surroundings }, text) {
      if (kind !== 'poll' && kind !== 'perhaps') return null;
      const near = prose.pollAt({ start: span.start, end: span.start });
      if (context.pollster !== null && context.span) {
        const same = named(context.pollster, context.sampleSize);
        const poll = same.find((one) => one === near) ?? same[0];
        if (poll) tell(poll, context);
        return {
          poll: poll ?? open(context, context.span),
          sureness: 1,
          rule: 'table-source',
        };
      }
      if (near) {
        tell(near, context);
        return {
          poll: near,
          sureness: kind === 'poll' ? 0.97 : 0.85,
          rule: prose.ruleOf(near),
        };
      }
      if (kind !== 'poll') return null;
      if (lead.pollster !== null && lead.span) {
        const poll = named(lead.pollster, lead.sampleSize)[0] ?? open(lead, lead.span);
        tell(poll, context);
        return { poll, sureness: 0.95, rule: 'table-lead' };
      }
      const places = [surroundings.caption, ...surroundings.after, ...surroundings.before];
      const place = places.find((one) => one && POLL_WORD.test(printed(text, one)));
      return {
        poll: open(context, place ?? { start: span.start, end: span.end }),
        sureness: 0.75,
        rule: 'table-unnamed',
      };
    },
    pollOfLine(context, isOnly) {
      if (!context.span || context.pollster === null) return null;
      const same = prose.polls.filter(
        (poll) => poll.pollster !== null && isSameOrganisation(poll.pollster, context.pollster!),
      );
      const equal = same.find(
        (poll) =>
          (poll.sampleSize !== null && poll.sampleSize === context.sampleSize) ||
          (poll.fieldworkEnd !== null && poll.fieldworkEnd === context.fieldworkEnd),
      );
      const clashes = (poll: Poll) =>
        poll.sampleSize !== null &&
        context.sampleSize !== null &&
        !isClose(poll.sampleSize, context.sampleSize);
      const poll =
        equal ?? (isOnly && same.length === 1 ? same.find((one) => !clashes(one)) : undefined);
      if (poll) tell(poll, context);
      return { poll: poll ?? open(context, context.span), sureness: 1, rule: 'table-pollster' };
    },
  };
}

function isClose(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.max(one, other) * 0.06;
}
