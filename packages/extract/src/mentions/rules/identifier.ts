import type { MentionRule } from '../rule.ts';

const NAMED = [
  'Article',
  'BBC',
  'Channel',
  'Chapter',
  'Clause',
  'Figure',
  'Flight',
  'Highway',
  'ITV',
  'Junction',
  'Level',
  String.raw`No\.?`,
  'Number',
  'Page',
  'Phase',
  'Proposition',
  'Q',
  'Question',
  'Radio',
  'Room',
  'Route',
  'Section',
  'Sky',
  'Table',
  'Tier',
  'Title',
  'Windows',
].join('|');

export const identifier: MentionRule = {
  name: 'identifier',
  example: 'Covid-19; G20; F-16; Article 50; Channel 4; No 10; 24/7; 9/11',
  precedence: 1,
  // The name belongs to the number only where both are one word; elsewhere it is its context.
  pattern: new RegExp(
    [
      String.raw`(?<![\p{L}\d])(?!(?:[Mm]id|[Pp]re|[Pp]ost)-?\d)\p{L}{1,24}-?\d{1,9}(?:[-.]?[\p{L}\d]{1,9})?(?![\p{L}\d%]| ?per ?cent)`,
      String.raw`(?<=(?<!\p{L})(?:${NAMED})[ \u00A0])\d{1,6}\p{Lu}?(?![\p{L}\d%]|[.,]\d| per)`,
      String.raw`(?<![\d/])(?:24/7|9/11|7/7)(?![\d/])`,
      String.raw`(?<![\d.,])\d{1,9}\p{Lu}{1,4}(?![\p{L}\d])`,
    ].join('|'),
    'gu',
  ),
  read: () => ({ form: 'identifier', value: null }),
};
