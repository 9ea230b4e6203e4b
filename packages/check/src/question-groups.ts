import type { Document, Figure, Poll } from '@topline/model';
import { judgeRun, speaksOfVote } from './judge-run.ts';
import { placeFinder, type PrintedPlace } from './printed-places.ts';
import type { Member, QuestionRun } from './question-run.ts';
import { contentStems, readAnswer } from './read-answer.ts';
import { relateAnswers } from './relate-answers.ts';

/** How many sentences further on an answer may stand. */
const REACH = 2;
/** Longest run that is compared pair by pair; a longer list of answers is split. */
const LONGEST = 24;
/** How many runs may wait for a further answer. */
const MOST_OPEN = 8;

/**
 * Groups the shares into runs, each the answers to one question. A share joins the latest run of its
 * poll, subgroup and wave that stands near enough, is not about another question, and holds what it
 * is an alternative to.
 */
export function groupQuestions(document: Document, figures: readonly Figure[]): QuestionRun[] {
  const placesOf = placeFinder(document);
  const polls = new Map<Poll, number>();
  const open = new Map<string, Member[][]>();
  const runs: Member[][] = [];
  for (const figure of figures) {
    if (figure.measure !== 'share' || figure.unit !== 'percent') continue;
    const pollNo = polls.get(figure.poll) ?? polls.size;
    polls.set(figure.poll, pollNo);
    const key = JSON.stringify([pollNo, figure.subgroup, figure.base, figure.wave]);
    const answer = readAnswer(inFull(figure));
    const member = { figure, answer, sentence: homeOf(placesOf(figure)) };
    const near = (open.get(key) ?? []).filter((run) => isNear(run, member));
    const homes = near.filter((run) => joins(document, run, member));
    // `strongly support` and the like are parts of an answer: an answer without a degree is no part.
    const home = homes.findLast((run) => isGraded(run) === (answer.degree !== '')) ?? homes.at(-1);
    if (home) {
      home.push(member);
    } else {
      const run = [member];
      runs.push(run);
      near.push(run);
    }
    open.set(key, near.slice(-MOST_OPEN));
  }
  return runs.map((run) => describeRun(document, run));
}

/** `oppose it`: it is what the poll asked about. */
const OPPOSED =
  /^(?:oppose|reject|be against|against|are against|object to) (?:it|this|that|them)$/i;

function inFull({ response, question }: Figure): string {
  return question !== null && OPPOSED.test(response)
    ? response.replace(/[a-z]+$/i, () => question)
    : response;
}

function isGraded(run: readonly Member[]): boolean {
  return run.some(({ answer }) => answer.degree !== '');
}

/** A figure belongs to the question where the body prints it first, whatever the headline makes of it. */
function homeOf(places: readonly PrintedPlace[]): number {
  return (places.find(({ inHeadline }) => !inHeadline) ?? places[0])?.at ?? -1;
}

function isNear(run: readonly Member[], member: Member): boolean {
  const last = run.at(-1)?.sentence ?? 0;
  return run.length < LONGEST && member.sentence - last <= REACH && agreeOnQuestion(run, member);
}

function joins(document: Document, run: readonly Member[], member: Member): boolean {
  const first = Math.max(run[0]?.sentence ?? 0, member.sentence - REACH);
  const voting = member.answer.bareName && speaksOfVote(document, first, member.sentence);
  const relations = new Set(run.map((other) => relateAnswers(other.answer, member.answer, voting)));
  if (relations.has('same')) return false;
  return !relations.has(null);
}

/** A share that does not say what was asked may answer any question near it; others need a common word. */
function agreeOnQuestion(run: readonly Member[], member: Member): boolean {
  const { question } = member.figure;
  return run.every(({ figure }) => {
    if (question === null || figure.question === null || question === figure.question) return true;
    const words = wordsAsked(figure);
    return wordsAsked(member.figure).some((stem) => words.includes(stem));
  });
}

function wordsAsked({ question, response }: Figure): string[] {
  return [...contentStems(`${question} ${response}`)];
}

function describeRun(document: Document, run: readonly Member[]): QuestionRun {
  const figures = run.map((member) => member.figure);
  const { poll, subgroup, base, wave } = figures[0] as Figure;
  return { poll, subgroup, base, wave, figures, choice: judgeRun(document, run) };
}
