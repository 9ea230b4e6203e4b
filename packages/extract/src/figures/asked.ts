import { printed, type Sentence } from '@topline/model';
import { foldSpaces } from '../language/phrase.ts';

/** How many sentences after a question its answers may stand. */
const REACH = 4;
const ASKED =
  /\b(?:asked|quizzed|questioned|when asked)(?: [\p{L}’']+){0,3}? (?<question>(?:if|whether|about|how|who|whom|which|what|why|where) [^.;:?!]{3,200}?)(?=,? (?:\d|half|a (?:third|quarter)|two|one|three|almost|nearly|just|only|more than|some)|[,.;:?!]|$)/iu;
const QUESTION = /[“"'‘]?(?<question>\p{Lu}[^.?!“”"]{12,300}\?)/u;

/** A question that a story prints, and how many sentences before this one. */
export interface Asked {
  readonly question: string;
  readonly distance: number;
}

/** What a story says was asked, by sentence: `asked whether they trust the mayor, …`; `“Do you …?”` */
export function findQuestions(text: string, sentences: readonly Sentence[]): (Asked | null)[] {
  let last: { question: string; at: number } | null = null;
  return sentences.map((sentence, at) => {
    const words = printed(text, sentence.span);
    const found =
      ASKED.exec(words)?.groups?.['question'] ?? QUESTION.exec(words)?.groups?.['question'];
    if (found) last = { question: foldSpaces(found), at };
    return last && at - last.at <= REACH
      ? { question: last.question, distance: at - last.at }
      : null;
  });
}
