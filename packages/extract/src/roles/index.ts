import type { Role, Sentence } from '@topline/model';
import type { NumberExpression, NumberForm } from '../mentions/rule.ts';
import type { NumberInContext, RoleRule } from './rule.ts';
import { roleRules } from './rules/index.ts';

/** What a number is, as far as its form or the words around it tell. */
export interface RoleReading {
  readonly role: Role;
  readonly rule: string;
}

const CONTEXT = 120;

/** Forms that settle the role by themselves. */
const ROLE_OF_FORM: Readonly<Partial<Record<NumberForm, Role>>> = {
  age: 'age',
  date: 'date',
  time: 'time',
  money: 'money',
  ordinal: 'ordinal',
  identifier: 'identifier',
};

/** The roles that are no figures of a poll; numbers it says nothing of are left to the polls. */
export function readRoles(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  rules: readonly RoleRule[] = roleRules,
): Map<NumberExpression, RoleReading> {
  const roles = new Map<NumberExpression, RoleReading>();
  let at = 0;
  for (const number of numbers) {
    while ((sentences[at + 1]?.span.start ?? Infinity) <= number.span.start) at += 1;
    const bounds = sentences[at]?.span ?? { start: 0, end: text.length };
    const { start, end } = number.span;
    const reading = readRole(
      {
        number,
        before: text.slice(Math.max(bounds.start, start - CONTEXT), start),
        after: text.slice(end, Math.max(end, Math.min(bounds.end, end + CONTEXT))),
      },
      rules,
    );
    if (reading) roles.set(number, reading);
  }
  return roles;
}

function readRole(context: NumberInContext, rules: readonly RoleRule[]): RoleReading | null {
  const { form, rule } = context.number;
  const byForm = ROLE_OF_FORM[form];
  if (byForm) return { role: byForm, rule };
  const best = rules
    .filter(({ forms }) => forms.includes(form))
    .flatMap((candidate) => {
      const length = candidate.read(context);
      return length === null ? [] : [{ candidate, length }];
    })
    .toSorted(
      (a, b) =>
        b.length - a.length ||
        (b.candidate.precedence ?? 0) - (a.candidate.precedence ?? 0) ||
        (a.candidate.name < b.candidate.name ? -1 : 1),
    )[0];
  return best ? { role: best.candidate.role, rule: best.candidate.name } : null;
}
