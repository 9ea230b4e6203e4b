const YOUNG =
  /^(?:the )?(?:young(?:er|est)?(?: (?:people|voters|adults|generations?|respondents|britons|americans|ones))?|youngsters)$/i;
const OLD =
  /^(?:the )?(?:(?:old(?:er|est)?|elderly)(?: (?:people|voters|adults|generations?|respondents|britons|americans))?|pensioners|the elderly)$/i;

/**
 * The age band that a word for the young or the old stands for, among the bands named before it in
 * the same paragraph: `young people` after `18 to 24-year-olds` are those.
 */
export function resolveAgeGroup(name: string, bandsBefore: readonly string[]): string | null {
  const side = YOUNG.test(name) ? 1 : OLD.test(name) ? -1 : 0;
  if (side === 0) return null;
  const ranked = bandsBefore
    .map((band) => ({ band, age: Number(/\d{1,3}/.exec(band)?.[0] ?? Number.NaN) }))
    .filter(({ age }) => (side > 0 ? age < 40 : age >= 50))
    .toSorted((a, b) => side * (a.age - b.age));
  return ranked[0]?.band ?? null;
}
