import type { Role, Sentence, Span } from '@topline/model';
import type { NumberExpression, NumberForm } from '../mentions/rule.ts';
import { chooseRule } from './choose-rule.ts';
import { findCues, indexCues, type CueIndex, type FoundCue } from './find-cues.ts';
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
  multiple: 'count',
  age: 'age',
  date: 'date',
  time: 'time',
  money: 'money',
  ordinal: 'ordinal',
  identifier: 'identifier',
};

/** The role that a form settles by itself; `null` where it leaves it open. */
export function roleOfForm(form: NumberForm): Role | null {
  return ROLE_OF_FORM[form] ?? null;
}

const indexes = new WeakMap<readonly RoleRule[], CueIndex>();

/** The roles that are no figures of a poll; numbers it says nothing of are left to the polls. */
export function readRoles(
  text: string,
  sentences: readonly Sentence[],
  numbers: readonly NumberExpression[],
  rules: readonly RoleRule[] = roleRules,
): Map<NumberExpression, RoleReading> {
  const index = indexes.get(rules) ?? indexCues(rules);
  indexes.set(rules, index);
  const roles = new Map<NumberExpression, RoleReading>();
  const whole = { start: 0, end: text.length };
  let at = 0;
  let bounds: Span = { start: 0, end: 0 };
  let cues: readonly FoundCue[] = [];
  let firstCue = 0;
  for (const number of numbers) {
    const byForm = ROLE_OF_FORM[number.form];
    if (byForm) {
      roles.set(number, { role: byForm, rule: number.rule });
      continue;
    }
    const { start } = number.span;
    while ((sentences[at + 1]?.span.start ?? Infinity) <= start) at += 1;
    const span = sentences[at]?.span ?? whole;
    if (span !== bounds) {
      bounds = span;
      cues = findCues(text, bounds, index);
      firstCue = 0;
    }
    while ((cues[firstCue]?.at ?? Infinity) < start - CONTEXT) firstCue += 1;
    const called = rulesCalled(number, cues, firstCue, index);
    const best = called.length > 0 ? chooseRule(called, contextOf(text, bounds, number)) : null;
    if (best) roles.set(number, { role: best.role, rule: best.name });
  }
  return roles;
}

/** The rules for the form of a number that have one of their cues beside it. */
function rulesCalled(
  { form, span }: NumberExpression,
  cues: readonly FoundCue[],
  firstCue: number,
  index: CueIndex,
): RoleRule[] {
  const called = index.anywhere.filter(({ forms }) => forms.includes(form));
  for (let at = firstCue; at < cues.length; at += 1) {
    const cue = cues[at]!;
    if (cue.at >= span.end + CONTEXT) break;
    for (const rule of cue.at < span.start ? cue.rules.before : cue.rules.after) {
      if (rule.forms.includes(form) && !called.includes(rule)) called.push(rule);
    }
  }
  return called;
}

function contextOf(text: string, bounds: Span, number: NumberExpression): NumberInContext {
  const { start, end } = number.span;
  return {
    number,
    before: text.slice(Math.max(bounds.start, start - CONTEXT), start),
    after: text.slice(end, Math.max(end, Math.min(bounds.end, end + CONTEXT))),
  };
}
