import { printed } from '@topline/model';
import { expect, it } from 'vitest';
import { readMarks } from './read-marks.ts';

const MARKED = `{d1:Mayor} {s1:Bo Lund} {c1:said}: “{q1:No.}”

“{q1:Never.}”

“{q2:Why?}” {p2=Bo Lund:he} {c2:asked}. {r3:A clerk} {c3:said} it was “{q3:late}”. “{q0:Go!}”`;

it('takes the marks out and ties each quotation to its voice', () => {
  const { text, quotes } = readMarks('x', MARKED);
  expect(text.split('\n')[0]).toBe('Mayor Bo Lund said: “No.”');
  const shown = quotes.map(({ span, speaker, speakerSpan, cueSpan, descriptions, kind }) => [
    printed(text, span),
    speaker,
    speakerSpan && printed(text, speakerSpan),
    cueSpan && printed(text, cueSpan),
    descriptions,
    kind,
  ]);
  expect(shown).toEqual([
    ['No.', 'Bo Lund', 'Bo Lund', 'said', ['Mayor'], 'name'],
    ['Never.', 'Bo Lund', 'Bo Lund', 'said', ['Mayor'], 'multi-paragraph'],
    ['Why?', 'Bo Lund', 'he', 'asked', ['Mayor'], 'pronoun'],
    ['late', 'clerk', 'A clerk', 'said', ['A clerk'], 'description'],
    ['Go!', null, null, null, [], 'none'],
  ]);
});

it('ties one mark to several voices, and refuses a broken one', () => {
  const { quotes } = readMarks('x', '{s1+2:Bo} {c1:said} “{q1:a}” and {c2:added} “{q2:b}”.');
  expect(quotes.map(({ speaker }) => speaker)).toEqual(['Bo', 'Bo']);
  expect(() => readMarks('x', 'A {q1:broken mark')).toThrow('x: a mark is broken');
});
