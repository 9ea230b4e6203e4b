/** What a rewriting of the worked example may change; the story stays the same story. */
export interface Rewriting {
  readonly parties: readonly [first: string, second: string];
  /** Two sides of a conflict: the people, the adjective, the place. */
  readonly sides: readonly [first: Side, second: Side];
  readonly pollster: string;
  readonly sample: string;
  readonly ages: readonly [low: number, high: number, old: number];
  /** The shares in order of the article, those that a fraction restates among them. */
  readonly shares: readonly number[];
  readonly printShare: (value: number, place: number) => string;
  readonly spelling: 'sympathise' | 'sympathize';
  /** New order of the four paragraphs that hold the poll. */
  readonly order: readonly number[];
}

export interface Side {
  readonly people: string;
  readonly adjective: string;
  readonly place: string;
}

/** Subgroup, answer and value of a figure. */
export type Row = readonly [subgroup: string, response: string, value: number];

/** Printed shares of the article in order; 33.3 is printed in words and stays. */
const PRINTED = [
  '27 per cent of Labour',
  'nine per cent would',
  '(35 per cent)',
  '29 per cent said they did',
  '39 per cent of Conservative',
  'six per cent who',
  '(27 per cent)',
  '29 per cent 18 to',
  '11 per cent who felt',
  '16 per cent',
  '37 per cent of people',
  '11 per cent said they sympathised',
];

export function rewriteArticle(article: string, to: Rewriting): string {
  const [first, second] = to.sides;
  const sides: Record<string, string> = {
    Palestinians: first.people,
    Israelis: second.people,
    'Israeli side': `${second.adjective} side`,
    'supported Israel': `supported ${second.place}`,
  };
  let text = reorder(article, to.order);
  for (const [place, printed] of PRINTED.entries()) {
    const share = /\w+ per cent/.exec(printed)![0];
    const value = to.shares[place]!;
    if (!text.includes(printed)) throw new Error(`the article does not hold "${printed}"`);
    text = text.replace(printed, printed.replace(share, to.printShare(value, place)));
  }
  return text
    .replace('18 to 24-year-olds', `${to.ages[0]} to ${to.ages[1]}-year-olds`)
    .replace('aged 65 or over', `aged ${to.ages[2]} or over`)
    .replace('2,500', to.sample)
    .replaceAll('YouGov', to.pollster)
    .replaceAll(/\b(?:Labour|Conservative) voters/g, (words) =>
      words.startsWith('Labour') ? `${to.parties[0]} voters` : `${to.parties[1]} voters`,
    )
    .replaceAll(/Palestinians|Israelis|Israeli side|supported Israel\b/g, (words) => sides[words]!)
    .replaceAll('sympathise', to.spelling);
}

/** The figures that a careful reader finds in the rewritten article. */
export function expectedRows(to: Rewriting): Row[] {
  const [one, other] = to.sides;
  const verb = to.spelling;
  const [first, second] = to.parties.map((party) => `${party} voters`) as [string, string];
  const young = `${to.ages[0]} to ${to.ages[1]}-year-olds`;
  const old = `people aged ${to.ages[2]} or over`;
  const [a, b, c, d, e, f, g, h, i, j, k, l] = to.shares as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return [
    [first, `${verb} with ${one.people} over ${other.people}`, a],
    [first, `${verb} primarily with ${other.people}`, b],
    [first, `${verb} with both sides equally`, c],
    [first, "don't know", d],
    [second, `${verb} more with the ${other.adjective} side`, e],
    [second, `support the ${one.people}`, f],
    [second, "don't know", g],
    [young, `${verb} more with ${one.people}`, h],
    [young, `${verb} more with the ${other.adjective} side`, i],
    [young, 'not sure', 33.3],
    [young, `${verb} with both sides equally`, j],
    [old, `support ${other.place}`, k],
    [old, `${verb} more with ${one.people}`, l],
  ];
}

/** The poll's paragraphs begin with the one that names the pollster. */
function reorder(article: string, order: readonly number[]): string {
  const paragraphs = article.split('\n');
  const from = paragraphs.findIndex((paragraph) => paragraph.includes('YouGov'));
  const poll = paragraphs.slice(from, from + 5);
  return [
    ...paragraphs.slice(0, from),
    ...order.map((index) => poll[index]),
    ...paragraphs.slice(from + 5),
  ].join('\n');
}
