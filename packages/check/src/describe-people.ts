import type { QuestionRun } from './question-run.ts';

/** Whose answers these are, in words that follow `the answers of`. */
export function describePeople({ subgroup, base }: Pick<QuestionRun, 'subgroup' | 'base'>): string {
  return subgroup ?? base ?? 'all respondents';
}
