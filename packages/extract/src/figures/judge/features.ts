import { featureAt } from './feature.ts';

/** A list of features that grows by template. */
export interface Features {
  readonly list: number[];
  readonly add: (template: number, a?: number, b?: number, c?: number) => void;
}

export function newFeatures(): Features {
  const list: number[] = [];
  return { list, add: (template, a, b, c) => list.push(featureAt(template, a, b, c)) };
}
