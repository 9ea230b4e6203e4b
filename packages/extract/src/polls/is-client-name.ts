import { isMedium } from './is-medium.ts';
import { isPollsterName } from './is-pollster-name.ts';

/** True for names that can stand for who had a poll made. */
export function isClientName(value: string): boolean {
  return (
    value.startsWith('this ') || isMedium(value) || isPollsterName(value.replace(/^the /i, ''))
  );
}
