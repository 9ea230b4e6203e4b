import { LEADING_WORDS } from './lexicon/leading-words.ts';

const capitalised = LEADING_WORDS.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('|');
/** A paper's name behind its day, and no month: `the Sunday Ledger`. */
const TITLE = String.raw`(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{1,7})?\b)\p{Lu}`;
/** No name starts with a word that merely heads the sentence. */
const START = String.raw`(?!(?:${capitalised})(?![\p{L}\d’'-])(?! (?:Times|Mirror|Telegraph|Express|Herald|Independent|People|Business|World|Post|Mail|Register)\b)(?!(?<=\b[Tt]he Sunday) ${TITLE}))`;
/** The letters of a word after its first; a possessive’s `s` is left out. */
const REST = String.raw`(?:[\p{L}\d&-]|[’'](?!s?(?!\p{L}))){0,24}(?:\.[\p{L}\d]{1,12}){0,3}`;
/** `for` joins `Centre for Urban Studies`, and parts `a Brightwater survey for the Herald`. */
const BODY = String.raw`(?<=(?:Cent(?:er|re)|Council|Foundation|Institute|Association|Society|Campaign|School|Office|Bureau|Department|Agency|Conference|Alliance|Project|Coalition|Fund|Trust|Unit|Commission|Board|Committee|Network|People|Citizens|Data|Group) )for (?:the )?`;

/** `Forum on Religion`, but `a Forum poll on Religion`. */
const TOPIC = String.raw`(?<=(?:Forum|Council|Committee|Commission|Institute|Project|Coalition|Conference) )on `;

/** The first word of a name, whatever it is. */
export const NAME_START = String.raw`(?<![\p{L}\d/.-])\p{Lu}${REST}`;
/** What joins a further word of a name to those before. */
export const NAME_JOINT = String.raw`(?:[’']s? (?=(?:Union|Association|Federation|Forum|Council|Institute|Guild|League|Alliance|Foundation|Trust|Society|Congress|Coalition)(?!\p{L}))| (?:and (?:the )?(?!(?:Republican|Democratic|Democrat|GOP|Labour|Labor|Conservative|Liberal)\b)|of (?:the )?|& |on (?=Sunday)|${TOPIC}|${BODY})(?=\p{Lu})|/| )`;
/** A further word of a name. */
export const NAME_STEP = String.raw`[\p{Lu}\d]${REST}`;

/**
 * Source of a regular expression for the name of an organisation in running text, with its capitals:
 * `Tern & Moor Research`, `Institute of Rural Studies`, `Herald/Northgate`. For the flag `u`; linear.
 */
export const ORGANISATION = String.raw`(?<![\p{L}\d/.-])${START}\p{Lu}${REST}(?:${NAME_JOINT}${NAME_STEP}){0,8}`;
