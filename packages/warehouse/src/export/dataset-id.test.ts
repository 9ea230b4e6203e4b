import { expect, test } from 'vitest';
import { datasetId } from './dataset-id.ts';
import { tellOrigin } from './origin.ts';

const input = (path: string) => ({ path, sha256: 'ab', status: 'read' as const });
const manifest = { topline: '1.0.0', inputs: [input('b'), input('a')] };
const files = [{ name: 'csv/polls.csv', sha256: '12' }];
const id = datasetId(tellOrigin(manifest, 'v1'), files);

test('is twelve hexadecimal digits', () => {
  expect(id).toMatch(/^[\da-f]{12}$/);
});

test('does not depend on the order in which inputs are told', () => {
  const inputs = [input('a'), input('b')];
  expect(datasetId(tellOrigin({ ...manifest, inputs }, 'v1'), files)).toBe(id);
});

test.each([
  ['the version', { ...manifest, topline: '1.0.1' }],
  ['an option', { ...manifest, options: { languages: 'en' } }],
  ['an input', { ...manifest, inputs: [input('a')] }],
])('follows %s', (_what, changed) => {
  expect(datasetId(tellOrigin(changed, 'v1'), files)).not.toBe(id);
});

test('follows the content of the files', () => {
  const changed = [{ name: 'csv/polls.csv', sha256: '13' }];
  expect(datasetId(tellOrigin(manifest, 'v1'), changed)).not.toBe(id);
});
