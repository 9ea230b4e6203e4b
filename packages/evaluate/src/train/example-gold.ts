import { goldLabel, type GoldFigure } from '../gold/label-schema.ts';

/** A text for tests, sixteen words long. */
export const TEXT = 'Some 41% of young nurses and of the old nurses in Elm back the new tram.';

/** The figure that its label has, save what is given. */
export function goldOf(change: Partial<GoldFigure> = {}): GoldFigure {
  const { figures } = goldLabel.parse({
    id: 'example',
    polls: [],
    figures: [
      {
        mentions: [{ text: '41%', context: 'Some 41% of' }],
        poll: 'p1',
        measure: 'share',
        value: 41,
        qualifier: 'exact',
        wave: 'current',
        response: 'back the new tram',
        response_must: [['tram', 'train']],
        ...change,
      },
    ],
  });
  return figures[0]!;
}
