import { expect, test } from 'vitest';
import { countNations } from './count-nations.ts';

test.each([
  [0, ''],
  [0, 'Harbour voters back the tram.'],
  [0, 'Voters in Denmark back the tram.'],
  [0, 'Denmark, Denmark and once more Denmark.'],
  [1, 'Denmark and Norway both say yes.'],
  [2, 'Denmark, Norway and Kenya say yes.'],
  [2, 'Denmark, Norway, Kenya, Peru and Chile say yes.'],
  [3, 'Denmark, Norway, Kenya, Peru, Chile and Japan say yes.'],
])('%i for %j', (steps, text) => {
  expect(countNations(text)).toBe(steps);
});

test('nations count only as names: with a capital, whole, and none for their parts', () => {
  expect(countNations('They ate turkey, china and chile.')).toBe(0);
  expect(countNations('Norwegians and McPeru met in Chilean Peruvia.')).toBe(0);
  expect(countNations('Alberta, Ohio and Kerala are no nations.')).toBe(0);
});
