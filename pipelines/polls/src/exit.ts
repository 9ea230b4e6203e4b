import { Fault, FAULTS } from '@topline/model';
import { CommanderError } from 'commander';

/** What a command ends with. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  failed: 1,
  strict: 2,
  usage: FAULTS.usage.exit,
  interrupted: 130,
} as const;

/** The documented exit codes, for --help. */
export const EXIT_HELP = `
Exit codes:
  0    done; single articles may still have been rejected (see rejects.csv)
  1    check-article: a check failed; otherwise an unexpected error: please report it
  2    with --strict: something was rejected, or an invariant of the release fails
  3    nothing to read: the raw folder, the release or the figure is not there
  4    the out folder cannot be written, or the disk is full
  5    another run is writing to the out folder
  64   wrong usage
  130  interrupted; the previous release is untouched`;

/** The exit code for whatever ended a command, and what to say of it; '' when it has been said. */
export function exitFor(error: unknown): { code: number; message: string } {
  if (error instanceof Fault) return { code: error.exit, message: error.message };
  if (error instanceof CommanderError) {
    return { code: error.exitCode === 0 ? EXIT.done : EXIT.usage, message: '' };
  }
  if (error instanceof Error && error.name === 'AbortError') {
    return { code: EXIT.interrupted, message: 'interrupted; the previous release is untouched' };
  }
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: EXIT.unexpected, message: `unexpected error, please report it: ${what}` };
}
