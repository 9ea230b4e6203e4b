import { endAt } from '../place.ts';
import type { MentionRule } from '../rule.ts';

const COUNTED =
  /^ (?:(?:\p{L}+ ){0,2}(?:adults|people|voters|respondents|interviews|households|men|women|students|residents|citizens|members|Britons|Americans)\b|points?\b|per ?cent)/iu;

const YEAR =
  /(?<![\d\p{L}£$€.,])(?<!\d[-/])(?:1[6-9]|20)\d\d(?:[-–/]\d{2}(?:\d{2})?|['’]?s)?(?![\d\p{L}%]|[.,]\d)/uy;

export const year: MentionRule = {
  name: 'year',
  example: 'in 2016; the 2019-20 season; 1990s; 2024/25',
  precedence: 1,
  cues: { numbers: true },
  read({ text, start, digitsEnd }) {
    if (digitsEnd !== start + 4) return null;
    const end = endAt(YEAR, text, start);
    // `2000 adults` is a sample; `the 2000 voters` is still more likely one than a year.
    if (end < 0 || COUNTED.test(text.slice(end, end + 60))) return null;
    return { form: 'date', value: null, start, end };
  },
};
