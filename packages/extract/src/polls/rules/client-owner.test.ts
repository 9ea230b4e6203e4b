import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientOwner } from './client-owner.ts';

describe('client-owner', () => {
  test.each([
    'a new <Guardian>/ICM poll',
    'the <Herald>’s latest Newspoll has',
    'An <Associated Press>-Ipsos survey',
    '<Sky News> YouGov poll',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientOwner, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['The Guardian and YouGov', 'Sunday Times readers', 'Times have changed, Gallup says'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(clientOwner, text).found).toEqual([]);
    },
  );
});
