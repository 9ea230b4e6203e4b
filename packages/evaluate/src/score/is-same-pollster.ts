import type { GoldPoll } from '../gold/label-schema.ts';

/** True when a name is one of those the gold poll accepts, or a part or an extension of one. */
export function isSamePollster(predicted: string | null, gold: GoldPoll): boolean {
  const got = fold(predicted ?? '');
  const wanted = [gold.pollster, ...(gold.pollster_accept ?? [])].filter(Boolean).map(fold);
  if (wanted.length === 0) return got === '';
  return got !== '' && wanted.some((name) => got.includes(name) || name.includes(got));
}

function fold(name: string | null): string {
  return (name ?? '').toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
