const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})Z?)?$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** RFC 5322, and days as people write them: `3 October 2023`. */
const DAY_FIRST =
  /^(?:[a-z]{3,9},?\s)?(\d{1,2})(?:st|nd|rd|th)?\s([a-z]{3,9})\.?,?\s(\d{4})(?:,?\s(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;
const MONTH_FIRST = /^([a-z]{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})$/i;

/**
 * Reads a day or a time as ISO 8601 with the offset that it gives, and no other. `null` where it is
 * none, `impossible` where there is no such day or time. Numbers alone and days like 3/10/2023, of
 * which nobody knows the month, are not read.
 */
export function readDate(printed: string): string | 'impossible' | null {
  const text = printed.trim().replaceAll(/\s+/g, ' ').slice(0, 80);
  const iso = ISO.exec(text);
  if (iso) return assemble(iso[1]!, iso[2]!, iso[3]!, iso[4], iso[5], iso[6], iso[7]);
  const compact = COMPACT.exec(text);
  if (compact) {
    const [, year, month, day, hour, minute, second] = compact;
    return assemble(
      year!,
      month!,
      day!,
      hour,
      minute,
      second,
      text.endsWith('Z') ? 'Z' : undefined,
    );
  }
  const day = DAY_FIRST.exec(text);
  if (day) return assemble(day[3]!, monthOf(day[2]!), day[1]!, day[4], day[5], day[6], day[7]);
  const month = MONTH_FIRST.exec(text);
  return month ? assemble(month[3]!, monthOf(month[1]!), month[2]!) : null;
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function assemble(
  year: string,
  month: string,
  day: string,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | 'impossible' | null {
  if (month === '0') return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!exists(Number(year), Number(month), Number(day))) return 'impossible';
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return 'impossible';
  const time = `${hour.padStart(2, '0')}:${minute}:${second ?? '00'}`;
  return `${date}T${time}${offset(zone)}`;
}

function exists(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && day > 0 && year > 0;
}

function offset(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (!/^[+-]/.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
