import type { ClaimShown, ScoredError } from '../score/list-errors.ts';
import type { Colors } from './colors.ts';

const KIND_SHOWN = 'missed';

/** Errors with the words around them: what gold holds, and what was predicted. */
export function printErrors(errors: readonly ScoredError[], colors: Colors): string[] {
  return errors.flatMap(({ article, kind, context, gold, predicted }) => [
    '',
    `${kind === KIND_SHOWN ? colors.yellow(kind) : colors.red(kind)}  ${colors.dim(article)}`,
    `  ${context.replaceAll(/\s{1,99}/g, ' ').trim()}`,
    ...(gold ? [`  gold       ${describe(gold)}`] : []),
    ...(predicted ? [`  predicted  ${describe(predicted)}`] : []),
  ]);
}

function describe({ value, measure, wave, subgroup, response, pollster }: ClaimShown): string {
  const when = wave === 'previous' ? 'previous ' : '';
  const who = subgroup ?? 'all';
  return `${value ?? '?'} ${when}${measure ?? '?'} · ${who} · ${response ?? '?'} · ${pollster ?? 'no pollster'}`;
}
