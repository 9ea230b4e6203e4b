import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { studyWord } from './study-word.ts';

describe('study-word', () => {
  test.each([
    'a new <study> says',
    'its <research> found',
    'the <findings> come as',
    'the <tracker> rose',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(studyWord, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['a research fellow', 'the study-bedroom', 'a research director', 'Research'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(studyWord, text).found).toEqual([]);
    },
  );
});
