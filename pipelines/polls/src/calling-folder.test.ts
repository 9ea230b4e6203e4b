import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { callingFolder } from './calling-folder.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

test('under pnpm, the folder the user called from', () => {
  expect(callingFolder(root, { INIT_CWD: '/home/ada/polls' })).toBe('/home/ada/polls');
});

test('without pnpm, the working folder, even when some outer script set INIT_CWD', () => {
  expect(callingFolder(root, {})).toBe(root);
  expect(callingFolder('/home/ada', { INIT_CWD: '/elsewhere' })).toBe('/home/ada');
});
