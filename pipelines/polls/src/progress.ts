import { SingleBar } from 'cli-progress';

/** Work shorter than this shows no progress. */
const PATIENCE_MS = 1000;
/** Off a terminal, a line is written so often. */
const PLAIN_MS = 10_000;

/** Where human messages go, as much of it as this needs. */
export type Screen = NodeJS.WritableStream & { isTTY?: boolean };

export interface Progress {
  /** So many more bytes are read. */
  advance(bytes: number): void;
  stop(): void;
}

/** Shows how far `total` bytes (0: nobody knows how many) have come: a bar on a terminal, now and then a line elsewhere. */
export function showProgress(
  screen: Screen,
  total: number,
  now = () => performance.now(),
): Progress {
  const started = now();
  let said = started;
  let done = 0;
  let bar: SingleBar | null = null;
  const openBar = () => {
    const opened = new SingleBar({
      format: 'reading {bar} {percentage}% | {value} of {total} MB | {eta_formatted} left',
      stream: screen,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    });
    opened.start(megabytes(total), megabytes(done));
    return opened;
  };
  return {
    advance(bytes) {
      done += bytes;
      const time = now();
      if (screen.isTTY && total > 0) {
        if (time - started > PATIENCE_MS) bar ??= openBar();
        bar?.update(megabytes(done));
      } else if (time - said > PLAIN_MS) {
        said = time;
        const of = total > 0 ? ` of ${megabytes(total)}` : '';
        screen.write(`${megabytes(done)}${of} MB\n`);
      }
    },
    stop() {
      bar?.stop();
      bar = null;
    },
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e5) / 10;
}
