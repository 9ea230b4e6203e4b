import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeContent } from './decode-content.ts';
import { findUtf8Fault } from './find-utf8-fault.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length + 2));
  view.setUint16(0, 0xfeff, !bigEndian);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(2 * at + 2, text.charCodeAt(at), !bigEndian);
  }
  return new Uint8Array(view.buffer);
}

function found(head: number[]) {
  return decodeContent(Uint8Array.from(head), null);
}

function isUtf8(raw: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(raw);
    return true;
  } catch {
    return false;
  }
}

/** Text without the characters that make content binary. */
const plain = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map((text) => text.replaceAll(/\p{Cc}|\uFEFF/gu, ' '))
  .filter((text) => !/^(?:PK|\{\\rtf|%PDF)/.test(text));

describe('decodeContent', () => {
  it('reads UTF-8 with and without a byte order mark', () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(decodeContent(bytes(text), null)).toEqual({ text, notes: [] });
        expect(decodeContent(bytes(`\uFEFF${text}`), null)).toEqual({ text, notes: [] });
      }),
    );
  });

  it('reads UTF-16 of both byte orders', () => {
    fc.assert(
      fc.property(plain, fc.boolean(), (text, bigEndian) => {
        expect(decodeContent(utf16(text, bigEndian), 'utf-8')).toEqual({ text, notes: [] });
      }),
    );
  });

  it('reads what is not UTF-8 as Windows-1252 and says from which byte', () => {
    const raw = Uint8Array.of(0x93, 0x4e, 0x6f, 0x94, 0x20, 0x97, 0x20, 0xa3, 0x35);
    expect(decodeContent(raw, null)).toMatchObject({
      text: '“No” — £5',
      notes: [{ code: 'decoded_windows_1252', message: expect.stringContaining('at byte 0') }],
    });
    expect(decodeContent(Uint8Array.of(0x63, 0x61, 0x66, 0xe9), null)).toMatchObject({
      text: 'café',
      notes: [{ message: expect.stringContaining('at byte 3') }],
    });
  });

  it('says what binary content is', () => {
    expect(found([0x89, 0x50, 0x4e, 0x47, 13, 10])).toEqual({ found: 'a PNG image' });
    expect(found([0x25, 0x50, 0x44, 0x46, 0x2d, 0x31])).toEqual({ found: 'a PDF document' });
    expect(found([0x50, 0x4b, 3, 4, 20])).toEqual({ found: 'a ZIP archive or office document' });
    expect(found([0x1f, 0x8b, 8, 0])).toEqual({ found: 'gzip data' });
    expect(decodeContent(bytes('ab\0c'), null)).toEqual({ found: 'a NUL byte at 2' });
    expect(decodeContent(bytes('\x01\x02\x03 text'), null)).toEqual({ found: '3 control bytes' });
    expect(decodeContent(Uint8Array.of(0xff, 0xfe, 0x41), null)).toHaveProperty('found');
    expect(decodeContent(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), null)).toHaveProperty('found');
  });

  it('reads what a header states, where the bytes bear it out', () => {
    const cyrillic = Uint8Array.of(0xc4, 0xe0, 0x20, 0x34, 0x31);
    expect(decodeContent(cyrillic, 'windows-1251')).toEqual({ text: 'Да 41', notes: [] });
    expect(decodeContent(Uint8Array.of(0x93, 0xe9, 0x94), 'ISO-8859-1')).toEqual({
      text: '“é”',
      notes: [],
    });
    expect(decodeContent(bytes('“é”'), 'iso-8859-1')).toMatchObject({
      text: '“é”',
      notes: [{ code: 'charset_mistaken' }],
    });
    expect(decodeContent(bytes('é'), 'x-no-such-set')).toMatchObject({
      text: 'é',
      notes: [{ code: 'charset_unknown' }],
    });
  });

  it('reads UTF-16 without a byte order mark', () => {
    const text = 'Forty-one per cent of those asked agree.';
    expect(decodeContent(utf16(text, true).subarray(2), null)).toEqual({ text, notes: [] });
    expect(decodeContent(utf16(text, false).subarray(2), null)).toEqual({ text, notes: [] });
  });

  it('neither throws nor makes up a replacement character, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (raw) => {
        const decoded = decodeContent(raw, null);
        const text = 'text' in decoded ? decoded.text : '';
        const surrogates = text
          .replaceAll(/[\u{10000}-\u{10FFFF}]/gu, '')
          .match(/[\uD800-\uDFFF]/g);
        expect(surrogates).toBeNull();
        // The character itself, EF BF BD or FFFD after a byte order mark, may be in the file.
        const mayHold = raw.includes(0xef) || (raw.includes(0xff) && raw.includes(0xfd));
        expect(text.includes('\uFFFD') && !mayHold).toBe(false);
      }),
    );
  });
});

describe('findUtf8Fault', () => {
  it('agrees with the platform’s strict decoder on what is UTF-8', () => {
    const lead = fc.constantFrom(0x41, 0xc1, 0xc2, 0xe0, 0xe2, 0xed, 0xef, 0xf0, 0xf1, 0xf4, 0xf5);
    const tail = fc.constantFrom(0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0x20);
    fc.assert(
      fc.property(fc.array(fc.oneof(lead, tail), { maxLength: 8 }), (list) => {
        const raw = Uint8Array.from(list);
        const fault = findUtf8Fault(raw);
        expect(isUtf8(raw)).toBe(fault === null);
        expect(isUtf8(raw.subarray(0, fault ?? raw.length))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
