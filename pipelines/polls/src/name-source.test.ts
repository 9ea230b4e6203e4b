import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameSource } from './name-source.ts';

test('a name in UTF-8 stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(nameSource(Buffer.from(name))).toBe(name);
    }),
  );
});

test('bytes that are not UTF-8 are written out, the rest of the name is kept', () => {
  expect(nameSource(Buffer.from('caf\xE9 été.txt', 'latin1'))).toBe(
    String.raw`caf\xE9 \xE9t\xE9.txt`,
  );
  expect(nameSource(Buffer.concat([Buffer.from('é🗳'), Buffer.from([0xff])]))).toBe(
    String.raw`é🗳\xFF`,
  );
});

test('never yields a replacement character that the name does not hold', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
      const name = nameSource(Buffer.from(bytes));
      const printed = Buffer.from(bytes).includes(Buffer.from('\uFFFD'));
      expect(name.includes('\uFFFD')).toBe(printed);
    }),
  );
});
