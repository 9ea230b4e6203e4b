import { describe, expect, test } from 'vitest';
import { cluesIn } from '../../testing/annotated.ts';
import { clientJoined } from './client-joined.ts';

describe('client-joined', () => {
  test.each([
    'today’s <Courier>/NOP survey',
    'the latest <Hale Bank>-Colmar Brunton survey',
    'Panelbase/<Lothian Echo>: both on 44',
    'a <Hull Mail>/Survation poll',
  ])('reads: %s', (annotated) => {
    const { found, marked } = cluesIn(clientJoined, annotated);
    expect(found).toEqual(marked);
  });

  test.each(['a Northgate/Brightwater poll', 'YouGov and the Times', 'either/or for Gallup'])(
    'refuses: %s',
    (text) => {
      expect(cluesIn(clientJoined, text).found).toEqual([]);
    },
  );
});
