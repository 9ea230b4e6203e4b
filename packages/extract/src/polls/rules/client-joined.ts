import { readOrganisations } from '../organisation.ts';
import { ORGANISATION } from '../organisation-pattern.ts';
import type { PollRule } from '../rule.ts';

const NAME = new RegExp(ORGANISATION, 'uy');

export const clientJoined: PollRule = {
  name: 'client-joined',
  example: 'a Courier/NOP survey; Panelbase/Lothian Echo',
  field: 'client',
  words: [],
  startsWith: 'name',
  readAt(text, at) {
    NAME.lastIndex = at;
    const name = NAME.exec(text)?.[0];
    if (!name?.includes('/')) return null;
    const joined = readOrganisations(text, { start: at, end: at + name.length });
    const other = joined.find(({ kind }) => kind !== 'known');
    const isJoint = joined.length > 1 && joined.some(({ kind }) => kind === 'known');
    return other && isJoint ? { span: other.span, end: at + name.length } : null;
  },
};
