import { readQualifier } from '../language/qualifier.ts';
import type { PollReading } from '../polls/index.ts';
import { answerCandidates } from './answers/answer-candidates.ts';
import { overlaps } from '@topline/model';
import { findPlaces } from './answers/find-places.ts';
import { tellAnswer, type ToldAnswer } from './answers/tell-answer.ts';
import type { AnswerPlace } from './answers/place.ts';
import type { Asked } from './asked.ts';
import type { FigureDraft, People } from './figure-draft.ts';
import type { Judge } from './judge/judge.ts';
import type { KindRead } from './kinds/read-kinds.ts';
import type { Line } from './line.ts';
import type { AskedPeople } from './people/asked-people.ts';
import { peopleCandidates } from './people/people-candidates.ts';
import type { Phrase } from './people/phrase.ts';
import type { SentenceBefore } from './sentence-before.ts';
import { surroundingsOf } from './surroundings.ts';
import { listTopics } from './topics/list-topics.ts';
import { nameTopics, ownTopics } from './topics/own-topics.ts';
import { withObject } from './topics/object-of-stance.ts';
import { topicCandidates } from './topics/topic-candidates.ts';

/** A sentence with figures, and what stands before it. */
export interface FigureContext {
  readonly line: Line;
  readonly phrases: readonly Phrase[];
  /** Places that any of its figures may take its answer from. */
  readonly shared: readonly AnswerPlace[];
  readonly nearby: SentenceBefore;
  readonly asked: Asked | null;
  readonly nations: number;
  readonly askedPeople: AskedPeople;
  readonly polls: PollReading;
  readonly judge: Judge;
}

/** Decides whom a figure is a share of, what they answered, and what that leans on. */
export function readFigure(
  context: FigureContext,
  at: number,
  { kind, index, chance }: KindRead,
  drafts: readonly FigureDraft[],
): FigureDraft | null {
  const { line, phrases, nearby, nations, polls, judge } = context;
  const { text, tokens, sentence } = line;
  const number = tokens[at]!.number!;
  const poll = polls.pollAt(number.span);
  if (!poll) return null;
  const around = surroundingsOf(line, at, index);
  const population = (poll.population ?? '').toLowerCase();
  const pollster = (poll.pollsterAsPrinted ?? '').toLowerCase();
  const discourse = {
    drafts,
    phrasesBefore: nearby.phrases,
    nations,
    population,
    pollster,
    asked: context.askedPeople,
  };
  const whom = peopleCandidates(line, around, phrases, discourse);
  const who = judge('people', whom, number.span);
  const told = whom[who.index]!.told;
  const group = groupBefore(context, at);
  const people = told && !(group && overlaps(told.span, group.span)) ? told : group;

  const spoken = listTopics(drafts, sentence, ownTopics(line, context.asked, nearby));
  const topics = [...spoken, ...nameTopics(line, at, context.shared, nearby)];
  const answers = answerCandidates(
    { line, around, people, drafts, pollster, namesBefore: nearby.names, topics },
    findPlaces(line, at, phrases, context.shared),
  );
  if (answers.length === 0) return null;
  const what = judge('answer', answers, number.span);
  const chosen = answers[what.index]!.told;
  const plain = { ...chosen, ...withoutPeople(line, chosen, people) };
  const full = withObject(plain.response, topics);
  const answer = full === null ? plain : { ...plain, response: full, pointsBack: true };
  const leant = topicCandidates(answer, index, topics);
  const on = judge('topic', leant, number.span);

  const repeat = line.restated.get(at);
  const precise = repeat ?? number;
  return {
    poll,
    number: precise,
    places: repeat ? [number, repeat] : [number],
    qualifier: readQualifier(text.slice(0, precise.span.start)),
    measure: kind.measure,
    wave: kind.wave,
    value: kind.sign * (precise.value ?? 0),
    people,
    question: leant[on.index]!.told.topic,
    response: answer.response,
    responseSpan: answer.span,
    pointsBack: answer.pointsBack,
    inHeadline: sentence.zone === 'headline',
    paragraphNo: sentence.paragraphNo,
    sentenceNo: sentence.sentenceNo,
    rule: [answer.rule, precise.rule, polls.ruleOf(poll)].join(' > '),
    via: answer.via,
    chances: [chance, who.chance, what.chance],
  };
}

/** `Of the 388 Hobart residents interviewed, 41 per cent …`: a share of the group counted before it. */
function groupBefore({ line: { tokens }, polls }: FigureContext, at: number): People | null {
  const counted = tokens
    .slice(0, at)
    .findLast(({ number }) => number !== null && polls.groupOf(number) !== null);
  const span = counted?.number ? polls.groupOf(counted.number) : null;
  return span && { span, isPart: true };
}

/** An answer that begins with the people who gave it, told without them: `women back it` → `back it`. */
function withoutPeople(
  { text, tokens }: Line,
  { span }: ToldAnswer,
  people: People | null,
): ToldAnswer | null {
  if (!people || !overlaps(people.span, span) || people.span.start > span.start) return null;
  const rest = tokens.filter(
    (token) => token.span.start >= people.span.end && token.span.end <= span.end,
  );
  return tellAnswer(text, rest, null);
}
