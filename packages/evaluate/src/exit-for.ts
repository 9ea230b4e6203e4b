import { Fault, FAULTS } from '@topline/model';
import { CommanderError } from 'commander';

/**
 * The exit code for what ended the command, and what to say of it: nothing where the command line
 * parser has said it. `null` for an error that is no one's but ours.
 */
export function exitFor(error: unknown): { code: number; message: string } | null {
  if (error instanceof Fault) return { code: error.exit, message: `topline: ${error.message}\n` };
  if (!(error instanceof CommanderError)) return null;
  return { code: error.exitCode === 0 ? 0 : FAULTS.usage.exit, message: '' };
}
