import { describe, expect, test } from 'vitest';
import type { GoldFigure } from '../gold/label-schema.ts';
import { goldOf, TEXT } from './example-gold.ts';
import { worthOf } from './worth-of.ts';

function kind(measure: string, wave = 'current', sign = 1) {
  return { measure, wave, sign };
}

function worthOfPeople(words: string | null, change: Partial<GoldFigure>): number {
  const start = TEXT.indexOf(words ?? '');
  const told = words === null ? null : { span: { start, end: start + words.length } };
  return worthOf('people', told, goldOf(change), TEXT);
}

function worthOfAnswer(
  response: string,
  leansOn: readonly string[] = [],
  change: Partial<GoldFigure> = {},
): number {
  const topics = leansOn.map((words) => ({ words }));
  return worthOf('answer', { response, topics }, goldOf(change), TEXT);
}

function lastWords(count: number): string {
  return TEXT.split(' ').slice(-count).join(' ');
}

describe('kind', () => {
  test.each([
    [1, kind('share'), {}],
    [0, kind('share', 'previous'), {}],
    [0, kind('lead'), {}],
    [0, null, {}],
    [1, kind('share', 'previous'), { wave: 'previous' }],
    [1, kind('change'), { measure: 'change', value: 4 }],
    [0, kind('change', 'current', -1), { measure: 'change', value: 4 }],
    [1, kind('change', 'current', -1), { measure: 'change', value: -4 }],
    [0, kind('change'), { measure: 'change', value: -4 }],
    [1, kind('net', 'current', -1), { measure: 'net', value: -4 }],
    [1, kind('net'), { measure: 'net', value: 0 }],
  ] as [number, unknown, Partial<GoldFigure>][])(
    '%i for %j where it is %j',
    (wanted, told, change) => {
      expect(worthOf('kind', told, goldOf(change), TEXT)).toBe(wanted);
    },
  );

  test('none is right just where the label has no figure', () => {
    expect(worthOf('kind', null, null, TEXT)).toBe(1);
    expect(worthOf('kind', kind('share'), null, TEXT)).toBe(0);
  });
});

describe('people', () => {
  const nurses = {
    subgroup: 'young nurses',
    subgroup_must: [['nurse']],
    subgroup_must_not: ['old'],
  };

  test('nobody is right just where the label names nobody', () => {
    expect(worthOfPeople(null, {})).toBe(1);
    expect(worthOfPeople('young nurses', {})).toBe(0);
    expect(worthOfPeople(null, nurses)).toBe(0);
  });

  test('words with every stem are right, the more so the more they are those of the label', () => {
    const exact = worthOfPeople('young nurses', nurses);
    const longer = worthOfPeople('of young nurses', nurses);
    const shorter = worthOfPeople('nurses', nurses);
    expect(exact).toBeGreaterThan(longer);
    expect(longer).toBeGreaterThan(shorter);
    expect(shorter).toBeGreaterThan(0);
  });

  test('words without a stem, or with one forbidden, are wrong', () => {
    expect(worthOfPeople('Elm', nurses)).toBe(0);
    expect(worthOfPeople('old nurses', nurses)).toBe(0);
  });

  test('what goes on for more than fourteen words names nobody', () => {
    const plain = { subgroup: 'young nurses', subgroup_must: [['nurse']] };
    expect(worthOfPeople(lastWords(15), plain)).toBe(0);
    expect(worthOfPeople(lastWords(14), plain)).toBeGreaterThan(0);
  });
});

describe('answer', () => {
  test('the words of the label are worth most, others with its stem less', () => {
    const exact = worthOfAnswer('back the new tram');
    const near = worthOfAnswer('back a tram');
    const far = worthOfAnswer('trams');
    expect(exact).toBeGreaterThan(near);
    expect(near).toBeGreaterThan(far);
    expect(far).toBeGreaterThan(0);
  });

  test('words without the stem are wrong, and so are forbidden ones', () => {
    expect(worthOfAnswer('back the new bus')).toBe(0);
    expect(worthOfAnswer('back the new tram', [], { response_must_not: ['new'] })).toBe(0);
  });

  test('words that are right with what they lean on are worth a quarter', () => {
    const alone = worthOfAnswer('back it', [], { response_must: [['back']] });
    const leaning = worthOfAnswer('back it', ['the bus', 'a tram']);
    expect(leaning).toBeGreaterThan(0);
    expect(leaning / alone).toBeCloseTo(0.25, 9);
  });

  test('words that share none with the label lean on nothing', () => {
    expect(worthOfAnswer('yes', ['a tram'])).toBe(0);
    expect(worthOfAnswer('back it', ['a bus'])).toBe(0);
  });
});

describe('topic', () => {
  test.each([
    [1, 'back the tram', null],
    [1, 'yes', 'the tram'],
    [0, 'yes', null],
    [0, 'yes', 'the bus'],
  ])('%i for %j leaning on %j', (wanted, answer, topic) => {
    expect(worthOf('topic', { answer, topic }, goldOf(), TEXT)).toBe(wanted);
  });

  test('what an answer that says all leans on is worth no more than nothing', () => {
    const [needless, none] = ['the bus', null].map((topic) =>
      worthOf('topic', { answer: 'the tram', topic }, goldOf(), TEXT),
    );
    expect(needless).toBeLessThanOrEqual(none!);
  });
});

test.each(['people', 'answer', 'topic'] as const)('of no figure no %s is right', (decision) => {
  const told = { response: '', topics: [], answer: '', topic: null, span: { start: 0, end: 4 } };
  expect(worthOf(decision, told, null, TEXT)).toBe(0);
});
