import { isPollsterName } from './is-pollster-name.ts';

/** Words that head a sentence and ask people, but name nobody; lower case. */
const NOBODY = new Set(
  `they we it he she i you who researchers interviewers pollsters staff officials police academics
   scientists analysts experts economists journalists reporters campaigners doctors nurses teachers
   students volunteers canvassers callers organisers organizers authors people some others many most
   overall altogether nobody everyone somebody councillors ministers bosses others workers`.split(
    /\s+/u,
  ),
);

/** True for a name that the words after it say asked people, even at the head of a sentence. */
export function isAskerName(value: string): boolean {
  return isPollsterName(value) && !NOBODY.has(value.toLowerCase());
}
