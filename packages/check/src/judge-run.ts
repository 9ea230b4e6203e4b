import type { Document } from '@topline/model';
import type { Choice, Member } from './question-run.ts';
import { relateAnswers } from './relate-answers.ts';
import { textOfSentences } from './sentence-finder.ts';

const SEVERAL =
  /\b(?:select|tick|choose|name|pick|give|list|cite) (?:all|as many|up to|more than one|several|multiple|two|three|their (?:top|two|three))\b|\b(?:more than one|multiple|several) (?:answers?|options?|reasons?|responses?|choices?)\b|\ball that (?:apply|applied|applies)\b|\badd(?:s|ed)? up to more than 100\b/i;
const NESTED = /\b(?:combined|of whom|of them|altogether|in total|including (?:the )?\d)/i;
/** What a person was and what a person is: both may be true. */
const THEN_AND_NOW = /\b(?:any ?more|no longer|used to|at some time|ever since|once)\b/i;
export const VOTING =
  /\b(?:vot(?:e|es|ed|ing|ers)|elections?|ballot|candidates?|ahead|lead|leads|leading|trail|trails|trailing|race|part(?:y|ies))\b/i;
const RATING =
  /\b(?:favou?rab\w{1,6}|approv\w{1,4}|disapprov\w{1,4}|trust\w{0,3}|view of|opinion of|rating|popular)\b/i;

/** Says how surely the members of a run are alternatives of one single-choice question. */
export function judgeRun(document: Document, run: readonly Member[]): Choice {
  const first = run[0]?.sentence ?? 0;
  const last = run.at(-1)?.sentence ?? first;
  const around = textOfSentences(document, first - 1, last + 1);
  const asked = run.map(({ figure }) => `${figure.question} ${figure.poll.questionWording}`);
  if (SEVERAL.test(around) || asked.some((text) => SEVERAL.test(text))) return 'multiple';

  const within = textOfSentences(document, first, last);
  if (NESTED.test(within) || THEN_AND_NOW.test(within)) return 'likely';
  const voting = VOTING.test(within) && !RATING.test(within);
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
