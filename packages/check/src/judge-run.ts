import type { Document } from '@topline/model';
import type { Choice, Member } from './question-run.ts';
import { relateAnswers } from './relate-answers.ts';
import { wordsFinder } from './sentence-reader.ts';

const SEVERAL =
  /\b(?:select|tick|choose|name|pick|give|list|cite) (?:all|as many|up to|more than one|several|multiple|two|three|their (?:top|two|three))\b|\b(?:more than one|multiple|several) (?:answers?|options?|reasons?|responses?|choices?)\b|\ball that (?:apply|applied|applies)\b|\badd(?:s|ed)? up to more than 100\b/i;
const NESTED = /\b(?:combined|of whom|of them|altogether|in total|including (?:the )?\d)/i;
/** What a person was and what a person is: both may be true. */
const THEN_AND_NOW = /\b(?:any ?more|no longer|used to|at some time|ever since|once)\b/i;
const VOTING =
  /\b(?:vot(?:e|es|ed|ing|ers)|elections?|ballot|candidates?|ahead|lead|leads|leading|trail|trails|trailing|race|part(?:y|ies))\b/i;
const RATING =
  /\b(?:favou?rab\w{1,6}|approv\w{1,4}|disapprov\w{1,4}|trust\w{0,3}|view of|opinion of|rating|popular)\b/i;

const allowsSeveral = wordsFinder(SEVERAL);
const nests = wordsFinder(NESTED);
const tellsPast = wordsFinder(THEN_AND_NOW);
const rates = wordsFinder(RATING);
/** Whether a sentence from `first` to `last` speaks of a vote. */
export const speaksOfVote = wordsFinder(VOTING);

/** Says how surely the members of a run are alternatives of one single-choice question. */
export function judgeRun(document: Document, run: readonly Member[]): Choice {
  const first = run[0]?.sentence ?? 0;
  const last = run.at(-1)?.sentence ?? first;
  const asked = run.map(({ figure }) => `${figure.question} ${figure.poll.questionWording}`);
  if (allowsSeveral(document, first - 1, last + 1) || asked.some((text) => SEVERAL.test(text)))
    return 'multiple';

  if (nests(document, first, last) || tellsPast(document, first, last)) return 'likely';
  const voting = speaksOfVote(document, first, last) && !rates(document, first, last);
  const closed = run.some(
    ({ answer }) => answer.residual === 'both' || answer.residual === 'neither',
  );
  const evident = run.every((a, index) =>
    run.slice(index + 1).every((b) => {
      const relation = relateAnswers(a.answer, b.answer, voting);
      const broad = a.answer.broad || b.answer.broad;
      if (isFarFetched(document, a, b)) return false;
      return relation === 'evident' || (closed && !broad && relation === 'likely');
    }),
  );
  return evident ? 'single' : 'likely';
}

/** `true` and, in another paragraph, `false`, with nothing that says that they are of one thing. */
function isFarFetched({ sentences }: Document, a: Member, b: Member): boolean {
  if (sentences[a.sentence]?.paragraphNo === sentences[b.sentence]?.paragraphNo) return false;
  const [one, other] = [a.answer, b.answer];
  if (one.residual ?? other.residual ?? one.party ?? other.party) return false;
  if (one.bareName && other.bareName) return false;
  return [...one.stems].every((stem) => !other.stems.has(stem));
}
