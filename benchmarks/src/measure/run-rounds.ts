import type { Sample, Trial } from './trial.ts';

/** More rounds than this do not move a median that anyone would act on. */
const MOST = 15;

/** The samples of each party, in the order of the rounds: A B C A B C, never A A B B. */
export type Samples = ReadonlyMap<string, readonly Sample[]>;

/**
 * Lets the parties take turns until the budget, or the time left before `deadline`, would be
 * overrun by another round. The first round warms up what is measured in it as well: it is dropped
 * when there are at least three more.
 *
 * @param deadline,clock milliseconds on the same clock
 */
export async function runRounds(
  trial: Pick<Trial, 'parties' | 'budget'>,
  deadline: number,
  clock: () => number = () => performance.now(),
): Promise<Samples> {
  const samples = new Map<string, Sample[]>(Object.keys(trial.parties).map((name) => [name, []]));
  const end = Math.min(clock() + trial.budget, deadline);
  let longest = 0;
  let rounds = 0;
  do {
    const start = clock();
    for (const [name, party] of Object.entries(trial.parties)) {
      samples.get(name)?.push(await party());
    }
    longest = Math.max(longest, clock() - start);
    rounds += 1;
  } while (rounds < MOST && clock() + longest <= end);
  if (rounds > 3) for (const series of samples.values()) series.shift();
  return samples;
}
