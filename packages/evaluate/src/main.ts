import { Fault, FAULTS } from '@topline/model';
import { CommanderError } from 'commander';
import colors from 'picocolors';
import { evaluate } from './evaluate.ts';

try {
  await evaluate(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    colors,
  });
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : FAULTS.usage.exit;
  } else if (error instanceof Fault) {
    process.stderr.write(`${colors.red(error.code)}: ${error.message}\n`);
    process.exitCode = error.exit;
  } else {
    throw error;
  }
}
