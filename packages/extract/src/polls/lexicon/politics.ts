/** Parties, camps, chambers and offices that a poll can be about, lower case. */
export const POLITICS: ReadonlySet<string> = new Set(
  `aap alp bjp cdu conservative conservatives congress dem democrat democratic democrats dup fidesz
   gop green greens labor labour lib liberal liberals ldp national nats ndp plaid reform republican
   republicans sdlp snp social spd tory tories ukip unionist
   anti pro remain leave yes no independence indyref brexit europhile eurosceptic senate house
   congressional presidential parliamentary gubernatorial mayoral primary caucus leadership commons
   holyrood stormont westminster lok sabha assembly general local council voice mps mp`
    .split(/\s+/)
    .filter(Boolean),
);
