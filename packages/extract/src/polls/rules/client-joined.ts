import { readOrganisations } from '../organisation.ts';
import type { PollRule } from '../rule.ts';

/** How long a name may be before its slash, in characters. */
const REACH = 60;

export const clientJoined: PollRule = {
  name: 'client-joined',
  example: 'a Courier/NOP survey; Panelbase/Lothian Echo',
  field: 'client',
  words: [],
  startsWith: 'name',
  readAt(text, at, ends) {
    if (!text.slice(at, at + REACH).includes('/')) return null;
    const end = ends()[0] ?? at;
    if (!text.slice(at, end).includes('/')) return null;
    const joined = readOrganisations(text, { start: at, end });
    const other = joined.find(({ kind }) => kind !== 'known');
    const isJoint = joined.length > 1 && joined.some(({ kind }) => kind === 'known');
    return other && isJoint ? { span: other.span, end } : null;
  },
};
