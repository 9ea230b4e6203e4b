import { foldSpaces, spanOf } from '../language/phrase.ts';
import type { Token } from '../language/tokens.ts';
import { lemmaOf } from '../language/lemma.ts';
import { AUXILIARIES } from '../language/lexicon/verbs.ts';
import { readAnswer } from './answer.ts';
import { directionOf } from './direction.ts';
import { names } from './label.ts';
import { lastName } from './last-name.ts';
import { readPeople } from './people.ts';
import type { Answer, People } from './rule.ts';

/** Nouns that say what people think, lower case. */
const OPINION_NOUNS =
  /^(?:support|backing|approval|disapproval|opposition|satisfaction|dissatisfaction|trust|confidence|ratings?|favou?rability|popularity|belief|concern|enthusiasm|sympathy|optimism|pessimism|preference|sentiment|views?|opinions?)$/;
const LEVEL_VERBS =
  /^(?:be|stand|have|get|remain|stay|poll|lead|win|take|run|sit|hover|score|receive|secure|command|draw|hold|reach|hit|follow|trail|come|go|continue|keep|register|attract|record|enjoy|earn|garner)$/;

const INTRODUCTION =
  /^(?:with|put|puts|putting|show|shows|showed|showing|found|finds|gives?|gave|giving|suggests?|suggested|indicates?|indicated|that|sees|saw|places?|placed|reported|recorded|while|and|but)$/;

/** What the number's clause is about: an option, an opinion, or a group that holds one. */
export interface Subject {
  readonly answer: Answer;
  readonly people: People | null;
}

/**
 * The subject of a segment before a number: `Labour was` …, `support for the ban has fallen` …, `the
 * share who trust him rose` …
 */
export function readSubject(text: string, segment: readonly Token[]): Subject | null {
  const holders = readHolders(text, segment);
  if (holders) return holders;
  const introduced = afterIntroduction(segment);
  const verb = introduced.findIndex((token, index) => index > 0 && isLevelVerb(token));
  const piece = lastTellingPiece(verb < 0 ? introduced : introduced.slice(0, verb));
  if (!piece) return null;
  const phrase = withoutStart(piece);
  const words = phrase.some(({ lower }) => OPINION_NOUNS.test(lower)) ? phrase : lastName(phrase);
  const span = spanOf(words);
  if (!span || words.length > 14) return null;
  const response = foldSpaces(text.slice(span.start, span.end))
    .replace(/^the /i, '')
    .replace(/['’]s$/, '');
  return { answer: { kind: 'stated', response, span }, people: null };
}

/** Of the pieces between commas the last that names an option or an opinion. */
function lastTellingPiece(phrase: readonly Token[]): readonly Token[] | null {
  let end = phrase.length;
  while (end > 0) {
    const comma = phrase.slice(0, end).findLastIndex(({ text }) => text === ',');
    const piece = phrase.slice(comma + 1, end);
    if (piece.some((token) => names(token) || OPINION_NOUNS.test(token.lower))) return piece;
    end = comma;
  }
  return null;
}

/** `the share of voters who …`, `those who said …` */
function readHolders(text: string, segment: readonly Token[]): Subject | null {
  const who = segment.findIndex(({ lower }) =>
    /^(?:who|saying|believing|expressing|backing|supporting)$/.test(lower),
  );
  if (who < 1) return null;
  const head = segment.slice(0, who);
  if (
    !head.some(({ lower }) =>
      /^(?:those|share|proportion|number|percentage|people|voters|respondents|majority|public)$/.test(
        lower,
      ),
    )
  ) {
    return null;
  }
  const verb = segment.findIndex((token, index) => index > who + 1 && directionOf(token) !== null);
  const from = segment[who]!.lower === 'who' ? who + 1 : who;
  const answer = readAnswer(text, segment.slice(from, verb < 0 ? segment.length : verb));
  const of = head.findIndex(({ lower }) => lower === 'of');
  const people = of < 0 ? null : readPeople(head.slice(of));
  return answer ? { answer, people: people?.people ?? null } : null;
}

function isLevelVerb(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (AUXILIARIES.has(token.lower) || directionOf(token) !== null) return true;
  return !/^\p{Lu}/u.test(token.text) && LEVEL_VERBS.test(lemmaOf(token.lower));
}

function withoutStart(phrase: readonly Token[]): readonly Token[] {
  let start = 0;
  while (
    start < phrase.length &&
    (phrase[start]!.kind === 'mark' ||
      /^(?:the|a|an|his|her|their|its|with|and|but|while|that|meanwhile|as|put|puts|putting|shows?|showed|showing|found|finds|has|have|had|gives?|gave|giving|suggests?|suggested|indicates?|indicated)$/.test(
        phrase[start]!.lower,
      ))
  ) {
    start += 1;
  }
  let end = phrase.length;
  while (end > start && /^(?:on|at|with|to|by|,|in)$/.test(phrase[end - 1]!.lower)) end -= 1;
  return phrase.slice(start, end);
}

/** `the poll showed a swing with Remain on` → `Remain on`: what is introduced is the subject. */
function afterIntroduction(phrase: readonly Token[]): readonly Token[] {
  const at = phrase.findLastIndex(
    ({ lower }, index) =>
      index < phrase.length - 1 &&
      (INTRODUCTION.test(lower) || (/^(?:has|have|had)$/.test(lower) && names(phrase[index + 1]!))),
  );
  return at < 0 ? phrase : phrase.slice(at + 1);
}
