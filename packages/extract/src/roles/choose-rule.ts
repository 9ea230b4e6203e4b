import type { NumberInContext, RoleRule } from './rule.ts';

/** The rule that reads most words, then the one of higher precedence, then by name. */
export function chooseRule(rules: readonly RoleRule[], context: NumberInContext): RoleRule | null {
  let best: RoleRule | null = null;
  let longest = -1;
  for (const rule of rules) {
    const length = rule.read(context);
    if (length === null || length < longest) continue;
    if (best && length === longest && !goesBefore(rule, best)) continue;
    best = rule;
    longest = length;
  }
  return best;
}

function goesBefore(a: RoleRule, b: RoleRule): boolean {
  const difference = (a.precedence ?? 0) - (b.precedence ?? 0);
  return difference === 0 ? a.name < b.name : difference > 0;
}
