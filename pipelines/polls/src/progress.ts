import { SingleBar } from 'cli-progress';

/** Work shorter than this shows no progress. */
const PATIENCE_MS = 1000;
/** Off a terminal, a line is written so often. */
const PLAIN_MS = 10_000;

/** Where human messages go, as much of it as this needs. */
export type Screen = NodeJS.WritableStream & { isTTY?: boolean };

export interface Progress {
  /** One more file is done. */
  advance(): void;
  stop(): void;
}

/** Shows how far `total` files have come: a bar on a terminal, now and then a line elsewhere. */
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
      format: 'reading {bar} {percentage}% | {value} of {total} files | {eta_formatted} left',
      stream: screen,
      barCompleteChar: '█',
      barIncompleteChar: '░',
      hideCursor: true,
      clearOnComplete: true,
      gracefulExit: false,
    });
    opened.start(total, done);
    return opened;
  };
  return {
    advance() {
      done++;
      const time = now();
      if (screen.isTTY) {
        if (time - started > PATIENCE_MS) bar ??= openBar();
        bar?.update(done);
      } else if (time - said > PLAIN_MS) {
        said = time;
        screen.write(`${done} of ${total} files\n`);
      }
    },
    stop() {
      bar?.stop();
      bar = null;
    },
  };
}
