/** Wordings of support that say it with a noun, and the plain verb. Patterns read the answer with its verb in dictionary form. */
export const IDIOMS: readonly (readonly [pattern: RegExp, verb: string])[] = [
  [
    /^(?:throw|put|lend) (?:their|his|her|its) (?:support|weight|backing) (?:behind|to) /,
    'support ',
  ],
  [/^(?:give|offer) (?:their|his|her) (?:support|backing) to /, 'support '],
  [/^come (?:out |down )?(?:in favou?r of|on the side of) /, 'support '],
  [/^(?:express|voice|declare) (?:their )?(?:support|backing) for /, 'support '],
  [/^(?:express|voice|declare) (?:their )?opposition to /, 'oppose '],
];
