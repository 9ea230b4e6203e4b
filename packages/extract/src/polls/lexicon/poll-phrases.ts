/** Words of the noun phrase around `poll` that tell whether it is one we know; lower case. */

/** `the poll`: one already spoken of. */
export const DEFINITE: ReadonlySet<string> = new Set(
  'the this that these those its their our his her same whose both such'.split(' '),
);
/** `a poll`: perhaps a new one. */
export const INDEFINITE: ReadonlySet<string> = new Set('a an one'.split(' '));
/** `another poll`: a new one for certain. */
export const OTHER: ReadonlySet<string> = new Set(
  'another separate parallel second third fourth fifth different rival further additional'.split(
    ' ',
  ),
);
/** `an earlier poll`: the wave before. */
export const EARLIER: ReadonlySet<string> = new Set(
  'earlier previous prior past similar comparable'.split(' '),
);
/** Words that cannot stand inside the noun phrase: it starts after them. */
export const OUTSIDE: ReadonlySet<string> = new Set(
  `in of to by for from with at on and or but as than according per through via after before since
   found finds find said says say showed shows show suggests suggested was were is are be been has had
   have that which who while whereas when conducted released took takes take saw sees commissioned
   published did does into about over under between among against during despite although because`.split(
    /\s+/,
  ),
);
