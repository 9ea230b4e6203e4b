import { printed } from '@topline/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './split-sentences.ts';

function split(text: string): string[] {
  return splitSentences(text).map(({ span }) => printed(text, span));
}

/** Each line is one text; `¦` stands where a sentence must end. */
const EXAMPLES = `
The tunnel is late.¦ Nobody is surprised.
Mr. Hale met Dr. Iyer and Sen. Ruth Cole on Jan. 5 in St. Paul.¦ They talked.
The U.S. Senate voted at 9 p.m. on Tuesday.¦ It took an hour.
The measure failed in the U.S.¦ The governor was pleased.
Doors open at 7 p.m.¦ The show starts later.
Support rose 4.5 points to 51.2 per cent.¦ A year ago it was 40.
J. K. Moss and George W. Hill won.¦ Nobody else did.
She lives at No. 10 and he at no. 12.¦ Both voted yes.
Asked again, most said no.¦ Some said yes.
“I waited … and waited,” he said.¦ “Then I left.”
“It is done.”¦ The hall fell silent.
He called it “a farce.”¦ ‘Nonsense,’ she said.
“Why now?” asked Mr Dunn.¦ “Why here?” Carla Reyes asked.
“Stop!” the crowd shouted.¦ Then it left.
They chose Acme Inc. over Bolt Ltd. in the end.¦ The firm said nothing.
The plan (see p. 4.) is new.¦ (It is also short.)
Turnout fell.¦That was expected.¦ Fewer than half voted.¦But why?
He backed it (47%).¦The rest did not.
Read it at www.Example.org or write to J.Doe@Example.org today.¦ Thanks.
Prices rose by $1.5 m. in all.
What now?!¦ Who knows...¦ Time will tell.
Dr. Lim of the Univ. of Iowa, e.g. on Oct. 3, said so.¦ "Really?" they asked.
Roe v. Wade was decided in 1973.¦ 52 years have passed.
It was I.¦ She knew it.
Deputy P. J. Hale and Cllr. I. Moss met Capt. O. A. Dunn at 8 p.m. on Friday.¦ They left at 9 p.m.¦ Neither spoke.
He paid Rs. 500 to Adv. Lim of Acme Pvt. Ltd. in all.¦ Doors shut at 6 p.m. GMT daily.
Open Tables.Final.xlsx or read Yahoo!News today.¦ She left!¦He stayed.
`
  .trim()
  .split('\n');

describe('splitSentences', () => {
  it.each(EXAMPLES)('%s', (example) => {
    const expected = example.split('¦').map((sentence) => sentence.trim());
    expect(split(example.replaceAll('¦', ''))).toEqual(expected);
  });

  it('ends a sentence with its line, and counts paragraphs and sentences', () => {
    const text = 'One here. Two here.\nThree\n\n  Four. ';
    expect(
      splitSentences(text).map((s) => [printed(text, s.span), s.paragraphNo, s.sentenceNo]),
    ).toEqual([
      ['One here.', 1, 1],
      ['Two here.', 1, 2],
      ['Three', 2, 3],
      ['Four.', 3, 4],
    ]);
  });

  it('marks the zones', () => {
    const lines: [string, string][] = [
      ['Is the bypass doomed? Drivers split', 'headline'],
      ['Drivers are split, a survey says.', 'body'],
      ['• Half would pay a toll.', 'list'],
      ['2. The rest would not.', 'list'],
      ['Party\tMay\tJune', 'table'],
      ['Greens 7 9', 'table'],
      ['Harbour | 41% | 38%', 'table'],
      ['The bypass in March. Lee Ward/Getty Images', 'caption'],
      ['Photo: Lee Ward', 'caption'],
      ['In 2019 it was 40, in 2020 it was 41.', 'body'],
      ['Published May 12 2024', 'body'],
    ];
    const text = lines.map(([line]) => line).join('\n');
    const zones = splitSentences(text).map((s) => [printed(text, s.span), s.zone]);
    const whole = lines.filter(([line]) => !line.startsWith('The bypass in'));
    expect(zones).toEqual(expect.arrayContaining(whole));
    expect(zones).toContainEqual(['Lee Ward/Getty Images', 'caption']);
  });

  it('takes zones and paragraphs from the blocks, and splits a standfirst', () => {
    const text = 'Is it doomed? Drivers split\n\nHalf say yes. Half say no.\n\n1. Late\nA.\tB.';
    const lines = ['headline', 'headline', 'list', 'table'] as const;
    const printedLines = text.split(/\n+/);
    const blocks = lines.map((zone, index) => {
      const start = text.indexOf(printedLines[index] ?? '');
      return { zone, span: { start, end: start + (printedLines[index] ?? '').length } };
    });
    const found = splitSentences(text, blocks);
    expect(found.map((s) => [printed(text, s.span), s.zone, s.paragraphNo])).toEqual([
      ['Is it doomed? Drivers split', 'headline', 1],
      ['Half say yes.', 'headline', 2],
      ['Half say no.', 'headline', 2],
      ['1. Late', 'list', 3],
      ['A.\tB.', 'table', 4],
    ]);
  });

  it('takes a first line with a full stop for a sentence, not a headline', () => {
    expect(splitSentences('The bypass is doomed.\nSo it seems.')[0]?.zone).toBe('body');
    expect(splitSentences('Bypass doomed')[0]?.zone).toBe('body');
    expect(splitSentences(`${'Long '.repeat(50)}\nSo it seems.`)[0]?.zone).toBe('body');
  });

  it('covers every character but white space once and in order', () => {
    const marks = '. ! … " “ ” ’ \' ( ) | • - ? 1 4.5 U.S.'.split(' ');
    const words = ['The', 'said', 'Mr.', 'a', '😀', 'É', '\u00a0', ' ', '\n', '\t'];
    const piece = fc.constantFrom(...marks, ...words);
    const hostile = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    const any = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(fc.oneof(hostile, any), (text) => {
        const sentences = splitSentences(text);
        let at = 0;
        for (const { span } of sentences) {
          expect(text.slice(at, span.start)).toMatch(/^\s*$/);
          expect(printed(text, span)).toMatch(/^\S(?:.*\S)?$/su);
          expect(printed(text, span)).not.toContain('\n');
          at = span.end;
        }
        expect(text.slice(at)).toMatch(/^\s*$/);
        expect(sentences.map(({ sentenceNo }) => sentenceNo)).toEqual(
          sentences.map((_, i) => i + 1),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each(['.', '. ', '."', 'A.', 'U.S. ', '" ', '?!)', 'Mr. A', '.\u2026 ', 'word\n', '“a”\n'])(
    'needs a time in proportion to the length of %j, repeated',
    { retry: 3 }, // where the machine was busy; quadratic time fails each try
    (unit) => {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length);
        const start = performance.now();
        expect(splitSentences(text).length).toBeGreaterThan(0);
        return performance.now() - start;
      };
      const small = Math.min(time(50_000), time(50_000));
      // Eight times the text; time that grows with its square would be 64 times as long.
      expect(time(400_000)).toBeLessThan(24 * small + 200);
    },
  );
});
