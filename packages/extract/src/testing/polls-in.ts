import { readNumbers } from '../mentions/index.ts';
import { readPolls } from '../polls/index.ts';
import { readRoles } from '../roles/index.ts';
import { documentOf } from './document-of.ts';
import { stripMarks } from './strip-marks.ts';

/** The polls of a text, and the pollster of each number in square brackets. */
export function pollsIn(annotated: string) {
  const { text, marks } = stripMarks(annotated);
  const { sentences } = documentOf(text);
  const numbers = readNumbers(text);
  const { polls, pollAt } = readPolls(
    text,
    sentences,
    numbers,
    readRoles(text, sentences, numbers),
  );
  return {
    polls,
    pollsters: marks.map(({ span }) => {
      const poll = pollAt(span);
      return poll ? poll.pollster : 'no poll';
    }),
  };
}
