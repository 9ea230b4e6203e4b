import { describeMachine } from './print/describe-machine.ts';
import { printMachine, printTable } from './print/print-table.ts';
import { readGold } from './read-gold.ts';
import { readOptions } from './read-options.ts';
import { runBenchmarks } from './run-benchmarks.ts';
import { FULL, QUICK } from './trials/sizes.ts';

const words = process.argv.slice(2);
const options = readOptions(words.filter((word, index) => index > 0 || word !== '--'));
const base = options.quick ? QUICK : FULL;
const sizes = { ...base, corpus: options.corpus ?? base.corpus };

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => process.exit(130)); // ends the children and removes the files
}

try {
  const machine = describeMachine();
  const gold = options.gold === undefined ? [] : await readGold(options.gold);
  const rows = await runBenchmarks({
    sizes,
    gold,
    onRow: ({ name }) => process.stderr.write(`measured ${name}\n`),
  });
  const json = () => `${JSON.stringify({ machine, sizes, rows }, null, 2)}\n`;
  process.stdout.write(options.json ? json() : `${printMachine(machine)}\n${printTable(rows)}`);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
