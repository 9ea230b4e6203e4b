import { DAY_OF_MONTH, DAYS, MONTH_WORDS, MONTHS } from '../polls/month-pattern.ts';

/** When a wave was asked, as its heading says. */
export interface WaveTime {
  /** Months since the year 0, where a year is printed. */
  readonly months: number | null;
  /** 0 to 11; `null` where only a year is printed. */
  readonly month: number | null;
  /** 0 where none is printed. */
  readonly day: number;
  /** What `now` and `last month` say by themselves. */
  readonly said: 'current' | 'previous' | null;
}

const NOW =
  /^(?:now|current|currently|latest|latest (?:poll|survey|wave)|this (?:poll|wave|week|month|survey|time|quarter|year)|today|new|new poll|most recent)$/iu;
const THEN =
  /^(?:previous|previously|prior|last|before|then|(?:last|previous|prior|earlier) (?:poll|wave|week|month|survey|time|quarter|year|spring|summer|autumn|fall|winter)|(?:a|one|two|three|six|\d{1,2}) (?:week|month|year|quarter)s? (?:ago|earlier|before)|poll before)$/iu;
const DATE = new RegExp(`^(?:${DAYS}|${DAY_OF_MONTH}|${MONTHS})$`, 'u');
const MONTH_ONLY = new RegExp(
  `^(?:(?:early|mid|late|in|end of|since)[ -])?(?:${MONTH_WORDS.join('|')})\\.?(?:[ ,’'-]{1,3}(?<year>(?:19|20)\\d\\d|\\d\\d))?$`,
  'iu',
);
const YEAR_ONLY =
  /^(?:(?:spring|summer|autumn|fall|winter|q[1-4]|early|mid|late)[ -])?(?<year>(?:19|20)\d\d)$/iu;
const SLASHED = /^(?<day>\d{1,2})[/.](?<month>\d{1,2})(?:[/.](?<year>(?:20)?\d\d))?$/u;
const ISO = /^(?<year>(?:19|20)\d\d)-(?<month>\d\d)(?:-(?<day>\d\d))?$/u;

/** Reads a heading that names a time: `May`, `3-5 June 2024`, `2019`, `Last poll`. */
export function readWave(words: string): WaveTime | null {
  const label = words.replace(/ (?:poll|wave|survey)$/iu, '').trim();
  const nothing = { months: null, month: null, day: 0 };
  if (NOW.test(words.trim())) return { ...nothing, said: 'current' };
  if (THEN.test(words.trim())) return { ...nothing, said: 'previous' };
  const whole = YEAR_ONLY.exec(label)?.groups?.['year'];
  if (whole) return { months: Number(whole) * 12, month: null, day: 0, said: null };
  const iso = ISO.exec(label)?.groups ?? SLASHED.exec(label)?.groups;
  if (iso) return timeOf(Number(iso['month']) - 1, iso['year'], Number(iso['day'] ?? 0));
  if (!DATE.test(label) && !MONTH_ONLY.test(label)) return null;
  const months = [...label.matchAll(/\p{L}{3,}/gu)]
    .map(([word]) =>
      MONTH_WORDS.findIndex((name) => name.startsWith(word.slice(0, 3).toLowerCase())),
    )
    .filter((index) => index >= 0);
  const last = months.at(-1);
  if (last === undefined) return null;
  const year = /(?:19|20)\d\d|(?<=[’' -])\d\d$/u.exec(label)?.[0];
  const isDay = DATE.test(label) && /(?<!\d)\d{1,2}(?!\d)/u.test(label);
  const days = isDay ? [...label.matchAll(/(?<!\d)\d{1,2}(?!\d)/gu)] : [];
  return timeOf(last % 12, year, Number(days.at(-1)?.[0] ?? 0));
}

function timeOf(month: number, year: string | undefined, day: number): WaveTime | null {
  if (!(month >= 0 && month < 12)) return null;
  if (year === undefined) return { months: null, month, day, said: null };
  const full = Number(year) < 100 ? 2000 + Number(year) : Number(year);
  return { months: full * 12 + month, month, day, said: null };
}

/** For each time whether it is the latest of them: the order in which they stand counts nothing. */
export function findLatest(times: readonly WaveTime[]): boolean[] {
  if (times.some(({ said }) => said === 'current'))
    return times.map(({ said }) => said === 'current');
  const dated = times.filter(({ said }) => said === null);
  if (dated.length === 0) return times.map(() => false);
  const start = dated.every(({ months }) => months === null) ? afterGap(dated) : 0;
  const rank = ({ said, months, month, day }: WaveTime) =>
    said === 'previous' ? -1 : (months ?? ((month ?? 0) - start + 12) % 12) * 32 + day;
  const best = Math.max(...times.map(rank));
  return times.map((time) => rank(time) === best);
}

/** Months without a year are of one run: it starts behind the widest gap of the twelve. */
function afterGap(times: readonly WaveTime[]): number {
  const months = [...new Set(times.map(({ month }) => month ?? 0))].toSorted((a, b) => a - b);
  const gaps = months.map((month, at) => {
    const before = months[(at + months.length - 1) % months.length]!;
    return { month, gap: (month - before + 11) % 12 };
  });
  return gaps.toSorted((a, b) => b.gap - a.gap || a.month - b.month)[0]?.month ?? 0;
}
