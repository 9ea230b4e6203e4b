import { readOrganisations } from '../organisation.ts';
import type { PollRule } from '../rule.ts';

/** `Courier/NOP`, `Hale Bank-Colmar Brunton` */
const JOINT = /\/|\p{Ll}-\p{Lu}/u;
/** How long a name may be before its slash, in characters. */
const REACH = 60;

export const clientJoined: PollRule = {
  name: 'client-joined',
  example: 'a Courier/NOP survey; Panelbase/Lothian Echo',
  field: 'client',
  words: [],
  startsWith: 'name',
  readAt(text, at, ends) {
    if (!JOINT.test(text.slice(at, at + REACH))) return null;
    const end = ends()[0] ?? at;
    if (!JOINT.test(text.slice(at, end))) return null;
    const joined = readOrganisations(text, { start: at, end });
    const other = joined.find(({ kind }) => kind !== 'known');
    const isJoint = joined.length > 1 && joined.some(({ kind }) => kind === 'known');
    return other && isJoint ? { span: other.span, end } : null;
  },
};
