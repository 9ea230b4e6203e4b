import { wording, type PollRule } from '../rule.ts';

export const studyWord: PollRule = {
  name: 'study-word',
  example: 'the study found; research by the bank; the findings come as; its latest figures',
  field: 'mention',
  words: ['study', 'studies', 'research', 'findings', 'tracker', 'barometer', 'omnibus'],
  startsWith: 'word',
  readAt: wording(
    /(?<![\p{L}-])(?<value>study|studies|research|findings|[Tt]racker|[Bb]arometer|[Oo]mnibus)(?! (?:fellows?|directors?|officers?|assistants?|teams?|units?|departments?|institutes?|cent(?:er|re)s?|and development|council)\b)(?![\p{L}-])/duy,
  ),
};
