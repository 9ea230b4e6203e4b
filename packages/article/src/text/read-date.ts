const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_FIRST =
  /^(?:\p{L}{3,9},? )?(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/u;
const MONTH_FIRST =
  /^(?:\p{L}{3,9},? )?(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:,? (\d{1,2}):(\d{2})(?::(\d{2}))? ?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/u;

/** ISO 8601, or why not. */
export type DateReading = { readonly iso: string } | 'impossible' | 'unread';

/**
 * ISO 8601 with the offset that the source gives (none where it gives none; a day alone stays a
 * day); `impossible` where there is no such day or time, `unread` for what is no date. Numbers with
 * slashes are left alone: whether day or month stands first is not known.
 */
export function readDate(printed: string): DateReading {
  const text = printed.slice(0, 80).replaceAll(/\s+/g, ' ').trim();
  const iso = ISO.exec(text) ?? COMPACT.exec(text);
  if (iso) return writeDate(iso[1], iso[2], iso[3], iso.slice(4));
  const day = DAY_FIRST.exec(text);
  if (day) return writeDate(day[3], monthNumber(day[2]), day[1], day.slice(4));
  const month = MONTH_FIRST.exec(text);
  return month ? writeDate(month[3], monthNumber(month[1]), month[2], month.slice(4)) : 'unread';
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function writeDate(
  year = '',
  month = '',
  day = '',
  [hour, minute, second = '00', zone]: readonly (string | undefined)[],
): DateReading {
  if (month === '0' || month === '') return 'unread';
  const date = `${year}-${pad(month)}-${pad(day)}`;
  const checked = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(checked.getTime()) && checked.toISOString().startsWith(date);
  if (!exists || Number(year) < 1700) return 'impossible';
  if (hour === undefined || minute === undefined) return { iso: date };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return 'impossible';
  const offset = writeOffset(zone);
  return offset === null
    ? 'impossible'
    : { iso: `${date}T${pad(hour)}:${minute}:${second}${offset}` };
}

function writeOffset(zone: string | undefined): string | null {
  if (!zone) return '';
  if (/^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const [, sign = '+', hours = '', minutes = '00'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours}:${minutes}`;
}

function pad(value: string): string {
  return value.padStart(2, '0');
}
