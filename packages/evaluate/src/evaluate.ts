import { readGold, type GoldArticle } from './gold/read-gold.ts';
import { isHeldOut, splitGold } from './gold/split-gold.ts';
import type { Prediction } from './predicted/prediction.ts';
import { readRelease } from './predicted/read-release.ts';
import { printScores } from './print/print-scores.ts';
import type { Colors } from './print/colors.ts';
import { holdRatchet, raiseRatchet, readRatchet, writeRatchet } from './ratchet/ratchet.ts';
import { readOptions, type Options } from './read-options.ts';
import { scoreGold, type Scores } from './score/score-gold.ts';

/** Where the command speaks to. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly colors: Colors;
}

/**
 * The command: scores every gold set and prints the scores, then holds them against the ratchet.
 *
 * @throws CommanderError, Fault
 */
export async function evaluate(argv: readonly string[], terminal: Terminal): Promise<void> {
  const options = readOptions(argv);
  const ratchet = options.ratchet === null ? null : await readRatchet(options.ratchet);
  const scored: Record<string, Scores> = {};
  for (const { folder, name } of options.sets) scored[name] = await scoreFolder(folder, options);

  terminal.write(
    options.json
      ? `${JSON.stringify(scored, null, 2)}\n`
      : Object.entries(scored)
          .map(([name, scores]) =>
            printScores(name, scores, ratchet?.[name], options.kinds, terminal.colors),
          )
          .join('\n'),
  );
  if (options.ratchet === null || ratchet === null) return;
  let raised = ratchet;
  for (const [name, { levels }] of Object.entries(scored)) {
    holdRatchet(ratchet, name, levels);
    raised = raiseRatchet(raised, name, levels);
  }
  if (options.raise) await writeRatchet(options.ratchet, raised);
}

async function scoreFolder(folder: string, options: Options): Promise<Scores> {
  const gold = splitGold(await readGold(folder), options.split);
  const prediction = await (options.release === null
    ? runExtractor(gold)
    : readRelease(options.release));
  const scores = scoreGold(gold, prediction);
  const seen = scores.errors.filter(({ article }) => options.look || !isHeldOut(article));
  return { ...scores, errors: seen.slice(0, options.errors) };
}

/** Loads the extractor only when it is asked: half the start-up of the command. */
async function runExtractor(gold: readonly GoldArticle[]): Promise<Prediction> {
  const { predictGold } = await import('./predicted/predict-gold.ts');
  return predictGold(gold);
}
