import { expect, test } from 'vitest';
import { BARE_POLL } from '../../testing/bare-poll.ts';
import type { FigureDraft } from '../figure-draft.ts';
import { inFull, listTopics, type Topic } from './list-topics.ts';

const HERE = { paragraphNo: 5, sentenceNo: 9 };

function draftOf(response: string, change: Partial<FigureDraft> = {}): FigureDraft {
  const span = { start: 0, end: 3 };
  const number = { form: 'percent' as const, value: 40, span, rule: 'percent' };
  return {
    poll: BARE_POLL,
    number,
    places: [number],
    qualifier: 'exact',
    measure: 'share',
    wave: 'current',
    value: 40,
    people: null,
    question: null,
    response,
    responseSpan: span,
    pointsBack: false,
    inHeadline: false,
    paragraphNo: 5,
    sentenceNo: 8,
    rule: 'option',
    via: 1,
    chances: [1, 1, 1],
    ...change,
  };
}

function wordsOf(topics: readonly Topic[]): string[] {
  return topics.map(({ words }) => words);
}

test('what the story asks comes first, then answers before, the nearest first', () => {
  const asked = {
    words: 'about the tram',
    within: null,
    via: 'asked',
    distance: 1,
    sameSentence: false,
  } as const;
  const drafts = [draftOf('back it'), draftOf('oppose it', { sentenceNo: 9 })];
  expect(listTopics(drafts, HERE, [asked])).toEqual([
    asked,
    { words: 'oppose it', within: null, via: 'answer', distance: 0, sameSentence: true },
    { words: 'back it', within: null, via: 'answer', distance: 1, sameSentence: false },
  ]);
});

test('what an answer leant on stands before it, as near as it', () => {
  const drafts = [draftOf('yes', { question: 'the new harbour' })];
  expect(listTopics(drafts, HERE, [])).toEqual([
    { words: 'the new harbour', within: null, via: 'topic', distance: 0, sameSentence: false },
    { words: 'yes', within: 'the new harbour', via: 'answer', distance: 0, sameSentence: false },
  ]);
});

test('the same words are listed once, as what is nearest', () => {
  const own = {
    words: 'back it',
    within: null,
    via: 'told',
    distance: 1,
    sameSentence: false,
  } as const;
  const drafts = [
    draftOf('yes', { question: 'the harbour' }),
    draftOf('no', { question: 'the harbour' }),
    draftOf('back it'),
    draftOf('no'),
  ];
  expect(wordsOf(listTopics(drafts, HERE, [own]))).toEqual(['back it', 'no', 'the harbour', 'yes']);
});

test('answers that take no side are no topic, and nothing is farther for them', () => {
  const drafts = [draftOf('back it'), draftOf("don't know"), draftOf('neither')];
  expect(listTopics(drafts, HERE, [])).toEqual([
    { words: 'back it', within: null, via: 'answer', distance: 0, sameSentence: false },
  ]);
});

test('five answers back is far enough', () => {
  const drafts = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((response) => draftOf(response));
  expect(wordsOf(listTopics(drafts, HERE, []))).toEqual(['g', 'f', 'e', 'd', 'c']);
});

test('three paragraphs back is far enough, and nothing before that is looked at', () => {
  const drafts = [
    draftOf('near again', { paragraphNo: 5 }),
    draftOf('far', { paragraphNo: 1 }),
    draftOf('at the edge', { paragraphNo: 2 }),
  ];
  expect(wordsOf(listTopics(drafts, HERE, []))).toEqual(['at the edge']);
});

test('nothing before, nothing listed', () => {
  expect(listTopics([], HERE, [])).toEqual([]);
});

test('an answer that leans on another leans on what that leant on too, while that is short', () => {
  const [, answer] = listTopics([draftOf('back it', { question: 'the tram' })], HERE, []);
  expect(inFull(answer!)).toBe('the tram: back it');
  const within = Array.from({ length: 24 }, () => 'tram').join(' ');
  expect(inFull({ ...answer!, within })).toBe('back it');
});
