/** How often a kind comes: half of the articles report a poll. */
export const KINDS = ['poll', 'numbers', 'poll', 'plain'] as const;

/** `numbers` has figures but no poll; `plain` has neither a number nor the word. */
export type Kind = (typeof KINDS)[number];

/**
 * Paragraphs by kind. `{word}` is a word of the list of that name, `{9}` a whole number of as many
 * digits. Written for this corpus.
 */
export const TEMPLATES: Readonly<Record<Kind, readonly string[]>> = {
  poll: [
    '{pollster} asked {9999} adults about {topic} for the {paper}, and found that {99} per cent support it while {9} per cent oppose it.',
    'Among {group}, {99}% support {topic}, compared with {9}% who are against it.',
    'Some {99} per cent of {group} said they would use {topic}, and {99} per cent said they did not know.',
    'One in four people in {place} (2{9} per cent) want {topic} to be paid for by the county.',
    'The {pollster} poll was carried out between 3 and 9 {month} and has a margin of error of plus or minus three points.',
    'Of those who live near {street}, {99}% think that {topic} comes too late.',
    '{99}% of {group} say they would vote for a party that promised {topic}.',
  ],
  numbers: [
    'The committee met for {9} hours on 1{9} {month} and spent £{999},000 on {street}.',
    'The club from {place} won {9}-{9} before a crowd of {9999}, its {99}th match without defeat.',
    '{person}, {99}, has run the shop on {street} since 19{99} and sells {999} loaves a day.',
    'Work on {topic} began in 20{99} and was to last {9} years; it has cost £{99} million.',
    'Trains from {place} leave at 7.{99} and reach the coast {99} minutes later.',
  ],
  plain: [
    'The bakery on {street} has changed hands again, and {person} says the ovens will stay where they are.',
    '“We were told nothing about {topic},” said {person}, {trade} from {place}. “It is hard to plan when the letters never come.”',
    'In {season} the lane to {place} floods, and people who live beside it keep sandbags by the door.',
    '{person} told the {paper} that the council “keeps moving the bins” and that nobody on {street} knows why.',
    'After a night of {weather} the choir sang in the market hall instead, where the roof has been mended with old sails.',
    'Nobody has claimed the bicycle that was left outside the station, and {person} has begun to water the flowers in its basket.',
    'The argument over {topic} is older than most of the houses, and it returns with the {weather}.',
  ],
};

export const TITLES: Readonly<Record<Kind, string>> = {
  poll: '{place} divided over {topic}, poll for the {paper} finds',
  numbers: '{place}: the week on {street}, with £{999},000 for {topic}',
  plain: 'Notes from {street}, {place}: {weather} and {topic}',
};
