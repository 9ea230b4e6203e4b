import type { GoldPoll } from '../src/gold/label-schema.ts';
import type { PredictedPoll } from '../src/predicted/prediction.ts';
import type { Random } from '../src/planted/seed-random.ts';

type Change = (poll: PredictedPoll) => Partial<PredictedPoll>;

/** The poll that a faultless extractor would give for a gold poll. */
export function faithfulPoll(gold: GoldPoll, pollId: string): PredictedPoll {
  const { pollster, client, sample_size, population } = gold;
  const { fieldwork_start, fieldwork_end, margin_of_error } = gold;
  return {
    poll_id: pollId,
    pollster,
    client,
    sample_size,
    population,
    fieldwork_start,
    fieldwork_end,
    margin_of_error,
  };
}

const CHANGES: readonly [Change, ...Change[]] = [
  () => ({ pollster: 'Marlow Insight' }),
  () => ({ pollster: null }),
  ({ pollster }) => ({ pollster: pollster === null ? 'Marlow Insight' : `${pollster}-UK Ltd.` }),
  ({ client }) => ({ client: client === null ? 'the Evening Bell' : `${client} on Sunday` }),
  () => ({ client: 'the Evening Bell' }),
  ({ sample_size }) => ({ sample_size: (sample_size ?? 999) + 1 }),
  () => ({ sample_size: null }),
  ({ population }) => ({ population: population?.toUpperCase() ?? 'people' }),
  () => ({ population: 'people in pubs' }),
  () => ({ fieldwork_start: '2025-03-04', fieldwork_end: '2025-03-07' }),
  ({ margin_of_error }) => ({ margin_of_error: (margin_of_error ?? 3) + 0.04 }),
];

/** A poll with one or more faults. */
export function corruptPoll(poll: PredictedPoll, faultRate: number, random: Random): PredictedPoll {
  const corrupt = { ...poll };
  while (random.chance(faultRate)) Object.assign(corrupt, random.pick(CHANGES)(corrupt));
  return corrupt;
}
