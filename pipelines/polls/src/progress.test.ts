import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { showProgress } from './progress.ts';

function screen(isTTY: boolean) {
  const stream = Object.assign(new PassThrough(), { isTTY, columns: 80, cursorTo() {} });
  let shown = '';
  stream.on('data', (chunk: Buffer) => (shown += chunk.toString()));
  return { stream, shown: () => shown };
}

test('short work shows nothing', () => {
  for (const isTTY of [true, false]) {
    const { stream, shown } = screen(isTTY);
    const progress = showProgress(stream, 3, () => 0);
    for (let count = 0; count < 3; count++) progress.advance(1e6);
    progress.stop();
    expect(shown()).toBe('');
  }
});

test('off a terminal, long work writes a plain line every ten seconds', () => {
  const { stream, shown } = screen(false);
  let now = 0;
  const progress = showProgress(stream, 1e8, () => now);
  for (let count = 0; count < 50; count++) {
    now += 500;
    progress.advance(1e6);
  }
  progress.stop();
  expect(shown()).toBe('21 of 100 MB\n42 of 100 MB\n');
});
