/** Parties by the stems of the names that the press gives them; one entry, one party. */
const PARTIES: readonly (readonly string[])[] = [
  ['labour', 'labor', 'lab'],
  ['conservative', 'conservatives', 'tory', 'tories', 'con'],
  ['liberal democrats', 'liberal democrat', 'lib dems', 'lib dem', 'ld'],
  ['greens', 'green', 'green party'],
  ['reform uk', 'reform', 'brexit party', 'ukip'],
  ['scottish national party', 'snp'],
  ['plaid cymru', 'plaid'],
  ['democrats', 'democrat', 'democratic party', 'dem'],
  ['republicans', 'republican', 'republican party', 'gop', 'rep'],
  ['liberals', 'liberal', 'liberal party', 'coalition', 'lnp'],
  ['bloc quebecois', 'bloc', 'bloc québécois'],
  ['ndp', 'new democrats'],
  ['national', 'national party'],
  ['act', 'act party'],
  ['new zealand first', 'nz first'],
  ['sinn fein', 'sinn féin'],
  ['fine gael'],
  ['fianna fail', 'fianna fáil'],
  ['one nation'],
];

const BY_NAME = new Map(
  PARTIES.flatMap((names) => names.map((name) => [name, names[0] ?? name] as const)),
);

/** `vote Yes to independence`, `Support for Remain`: the camps of a referendum. */
const CAMP =
  /^(?:(?:would |will )?vot(?:e|es|ed|ing) (?:for )?|[Ss]upport for |[Bb]acking for )?(Yes|No|Remain|Leave)(?: |$)/;

/** The party that a bare name (`the Tories`, `Labour Party`) stands for, or `null`. */
export function partyOf(name: string): string | null {
  const bare = name.toLowerCase().replace(/^the /, '').trim();
  const camp = CAMP.exec(name)?.[1];
  if (camp !== undefined) return camp;
  return BY_NAME.get(bare) ?? BY_NAME.get(bare.replace(/ party$/, '')) ?? null;
}
