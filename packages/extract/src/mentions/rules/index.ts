// Written by `pnpm rules` from the files of this folder.
import type { MentionRule } from '../rule.ts';
import { ageBand } from './age-band.ts';
import { ageBesidePeople } from './age-beside-people.ts';
import { ageBound } from './age-bound.ts';
import { ageYears } from './age-years.ts';
import { bareScale } from './bare-scale.ts';
import { date } from './date.ts';
import { fraction } from './fraction.ts';
import { half } from './half.ts';
import { identifier } from './identifier.ts';
import { leftoverDigits } from './leftover-digits.ts';
import { leftoverWords } from './leftover-words.ts';
import { money } from './money.ts';
import { multiple } from './multiple.ts';
import { nInM } from './n-in-m.ts';
import { number } from './number.ts';
import { ordinal } from './ordinal.ts';
import { percentRange } from './percent-range.ts';
import { percent } from './percent.ts';
import { points } from './points.ts';
import { slashFraction } from './slash-fraction.ts';
import { time } from './time.ts';
import { year } from './year.ts';

export const mentionRules: readonly MentionRule[] = [
  ageBand,
  ageBesidePeople,
  ageBound,
  ageYears,
  bareScale,
  date,
  fraction,
  half,
  identifier,
  leftoverDigits,
  leftoverWords,
  money,
  multiple,
  nInM,
  number,
  ordinal,
  percentRange,
  percent,
  points,
  slashFraction,
  time,
  year,
];
