import { printed, type Quote } from '@topline/model';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../sentences/split-sentences.ts';
import { readQuotes } from './read-quotes.ts';

function quotesOf(text: string): readonly Quote[] {
  return readQuotes(text, splitSentences(text));
}

function described(text: string): (string | null)[] {
  return quotesOf(text).map((quote) => quote.speakerDescription);
}

function passages(text: string): string[] {
  return quotesOf(text).map(({ span }) => printed(text, span));
}

/** `speaker, cue` of each passage. */
function voices(text: string): string[] {
  return quotesOf(text).map(({ speaker, cue }) => `${speaker}, ${cue}`);
}

/** A text, then who speaks in each of its passages and by which verb. */
const EXAMPLES: readonly (readonly [text: string, ...voices: string[]])[] = [
  // the speaker before the words
  ['Ana Silva said: “The ferry is late.”', 'Ana Silva, said'],
  ['Tom Brook said “it will not do”.', 'Tom Brook, said'],
  ['Nina Patel told the Harbour Gazette: “We were ignored.”', 'Nina Patel, told'],
  ['Nina Patel, a city councillor, told the paper “the vote was a sham”.', 'Nina Patel, told'],
  ['Omar Haddad, who runs the port, warned: "Jobs will go."', 'Omar Haddad, warned'],
  ['Lena Fox (Green, Avon North) added: ‘Nobody asked us.’', 'Lena Fox, added'],
  ['Paul Reed later tweeted: “Enough.”', 'Paul Reed, tweeted'],
  ['According to Grace Lim, “the lake is dying”.', 'Grace Lim, according to'],
  ['Transport secretary Ivy Marsh insisted that "no line will close".', 'Ivy Marsh, insisted'],
  ['Ivy Marsh: “No line will close.”', 'Ivy Marsh, null'],
  ['Ed Stone shook his head and said: “No.”', 'Ed Stone, said'],
  ['Maria Lopez hit back, saying: “That is false.”', 'Maria Lopez, saying'],
  ['A hospital spokeswoman said: “We are sorry.”', 'hospital spokeswoman, said'],
  ['The Harbour Trust said: “We are sorry.”', 'Harbour Trust, said'],
  // the speaker after them
  ['“The ferry is late,” said Ana Silva.', 'Ana Silva, said'],
  ['‘The ferry is late’, said Dr Ana Silva, of Hull University.', 'Ana Silva, said'],
  ['“The ferry is late”, Ana Silva said.', 'Ana Silva, said'],
  ['"It\'s late," Rep. Joe Wills, R-Ohio, told reporters Monday.', 'Joe Wills, told'],
  ['"Will it float?" Kate Hill asked.', 'Kate Hill, asked'],
  ['“It floats!” he said.', 'null, null'],
  ['"It sank," according to Peter Quinn.', 'Peter Quinn, according to'],
  ['"It sank," said a union official in Hull.', 'union official, said'],
  ['“It sank,” said the yard’s chief executive, Jo Bell.', 'Jo Bell, said'],
  ['"It sank," said Sir Alan Dale. "Twice."', 'Sir Alan Dale, said', 'Sir Alan Dale, said'],
  ['“It sank,” says Luc de Vries, “and fast.”', 'Luc de Vries, says', 'Luc de Vries, says'],
  // offices, bodies and papers
  ['The port’s director, Bo Lund, said: “No.”', 'Bo Lund, said'],
  ['Bo Lund of the Centre for Port Studies said it was “grim”.', 'Bo Lund, said'],
  ['The port is quiet. “No,” said one.', 'one, said'],
  ['An aide who asked not to be named said it was “over”.', 'aide, said'],
  ['The report said the pier was “rotten”.', 'report, said'],
  [
    'The Farm Alliance met. The Farm Alliance said: “No.” “Never,” the group said.',
    'Farm Alliance, said',
    'Farm Alliance, said',
  ],
  ['An aide said it was “over”. The aide added: “Go.”', 'aide, said', 'aide, added'],
  ['Chief Ada Obi, a trader, laughed. “Never,” she said.', 'Ada Obi, said'],
  // what leads in
  ['HULL: “No,” said Bo Lund.', 'Bo Lund, said'],
  ['Bo Lund put it simply: “No.”', 'Bo Lund, put'],
  ['It will sink, says Bo Lund. “It leaks.”', 'Bo Lund, says'],
  ['Bo Lund met Ann Ash. He named Tom Roe, calling him “a fool”.', 'Bo Lund, calling'],
  [
    '“No,” said Bob Lund. Jim Orr left.\nThen Jim Orr sued. “Never,” he added.',
    'Bob Lund, said',
    'Bob Lund, added',
  ],
  // answers of a survey
  ['Bo Lund spoke. Some 23 per cent said the pier looked “rather shabby”.'],
  // words within a sentence
  ['Sue Park described the plan as "horrifying".', 'Sue Park, described'],
  [
    'Sue Park called the plan "absurd” and accused the board of “hiding the cost".',
    'Sue Park, called',
    'Sue Park, accused',
  ],
  [
    'Sue Park said the aim was to "hold on" and to say that Hull has "a future".',
    'Sue Park, said',
    'Sue Park, said',
  ],
  [
    'Sue Park said it was "great" but Jim Orr called it "grim".',
    'Sue Park, said',
    'Jim Orr, called',
  ],
  ['The so-called “ghost ships” left the port.'],
  ['The ‘ghost ship’ left the port, and the song “Salt Water” was played.'],
  ['Ana Silva’s book ‘The Long Pier’ is out.'],
  ['The survey asked: “Should the ferry be scrapped?”'],
  ['The plan was described as “grim”.', 'null, null'],
  ['Of those asked, 61% agreed that “ferries cost too much”.'],
  // the speaker named elsewhere
  ['Ruth Okoro lost. In a letter, Okoro wrote: “I resign.”', 'Ruth Okoro, wrote'],
  ['Ruth Okoro met Dan Hale. She said: “He was kind.”', 'Ruth Okoro, said'],
  ['Ruth Okoro met Dan Hale.\nHe said: “She was kind.”', 'Dan Hale, said'],
  ['A police spokesman spoke. “It is safe,” Mr Hale said.', 'Mr Hale, said'],
  ['A police spokesman said it was safe.\n“Go home,” he added.', 'police spokesman, added'],
  ['A police spokeswoman said it was safe.\n“Go home,” he added.', 'null, null'],
  [
    'A police spokesman said it was “safe”.\nHe added: “Go home.”',
    'police spokesman, said',
    'police spokesman, added',
  ],
  ['Green leader Ruth Okoro won the seat. The Green leader said: “At last.”', 'Ruth Okoro, said'],
  ['Tories turn on Dame Ann Ash. The Tory whip said: “Enough.”', 'Tory whip, said'],
  ['The Greens cheered Dame Ann Ash of the Greens. “Go on,” said Dame Ann.', 'Dame Ann Ash, said'],
  ['Ann Ash said: “We lost.\n“But we will be back.”', 'Ann Ash, said', 'Ann Ash, said'],
  ['Ann Ash said she was tired.\n“We lost.”', 'Ann Ash, said'],
];

describe('readQuotes', () => {
  it.each(EXAMPLES)('%s', (text, ...expected) => {
    expect(voices(text)).toEqual(expected);
  });

  it('gives the words that introduce the speaker as they are printed', () => {
    expect(described('A Labour spokesman said: “No.”')).toEqual(['A Labour spokesman']);
    expect(described('“No,” said Bo Lund, the head of the union.')).toEqual([
      'the head of the union',
    ]);
    expect(described('Union leader Bo Lund met us. Lund said: “No.”')).toEqual(['Union leader']);
    expect(described('Bo Lund, a baker from Hull, lost. He said: “No.”')).toEqual([
      'a baker from Hull',
    ]);
    expect(described('Bo Lund said: “No.”')).toEqual([null]);
  });

  it('tells apostrophes from quotation marks', () => {
    expect(passages("Bo said the voters' choice wasn't the '90s band's 'very best'.")).toEqual([
      'very best',
    ]);
    expect(passages('‘The voters’ choice is clear,’ she said of the miners’ vote.')).toEqual([
      'The voters’ choice is clear,',
    ]);
    expect(passages('“It’s the ‘best’ plan,” said Bo.')).toEqual(['It’s the ‘best’ plan,']);
    expect(passages("A board 5' 10\" long; rock 'n' roll; James’ hat.")).toEqual([]);
  });

  it('keeps a passage that is never closed within its paragraph', () => {
    expect(passages('Bo said: “No.\nNothing else happened.')).toEqual(['No.']);
    expect(passages('A “stray mark is a slip.\nIt says nothing.')).toEqual([]);
    expect(passages('"We waited. "Nobody came," said Bo.')).toEqual(['We waited.', 'Nobody came,']);
  });
});
