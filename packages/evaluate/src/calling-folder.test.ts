import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { callingFolder } from './calling-folder.ts';

it('counts paths from where the user called, not from where pnpm stands', () => {
  const root = resolve(import.meta.dirname, '../../..');
  expect(callingFolder(root, { INIT_CWD: '/somewhere' })).toBe('/somewhere');
  expect(callingFolder(root, {})).toBe(root);
  expect(callingFolder('/elsewhere', { INIT_CWD: '/somewhere' })).toBe('/elsewhere');
});
