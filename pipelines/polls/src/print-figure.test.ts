import type { FigureStory } from '@topline/warehouse';
import colors from 'picocolors';
import { expect, test } from 'vitest';
import { printFigure } from './print-figure.ts';

const article_id = 'a3f0a3f0a3f0a3f0';
const story: FigureStory = {
  article: {
    article_id,
    source_path: 'trams.txt',
    title: 'Trams win the town',
    url: null,
    published_at: null,
    text: 'Ipsos polled the town.\n\nAmong women 61% want the tram, it found.',
  },
  figure: {
    figure_id: `${article_id}-f0000031`,
    article_id,
    poll_id: `${article_id}-p0000000`,
    question: null,
    response: 'want the tram',
    response_as_printed: 'want the tram',
    subgroup: 'women',
    subgroup_as_printed: 'women',
    subgroup_dimension: 'gender',
    measure: 'share',
    value: 61,
    value_low: 61,
    value_high: 61,
    unit: 'percent',
    qualifier: 'exact',
    wave: 'current',
    compared_to: null,
    base: null,
    value_as_printed: '61%',
    char_start: 31,
    char_end: 34,
    sentence_id: `${article_id}-s0000019`,
    zone: 'body',
    confidence: 0.9,
    rule: 'share of subgroup > percent sign',
    review: null,
  },
  poll: {
    poll_id: `${article_id}-p0000000`,
    article_id,
    pollster: 'Ipsos',
    pollster_as_printed: 'Ipsos',
    client: null,
    sample_size: 812,
    sample_size_qualifier: 'exact',
    population: null,
    geography: null,
    fieldwork_start: null,
    fieldwork_end: null,
    fieldwork_precision: null,
    fieldwork_as_printed: null,
    mode: null,
    margin_of_error: null,
    question_wording: null,
    char_start: 0,
    char_end: 5,
  },
  evidence: [
    {
      poll_id: `${article_id}-p0000000`,
      field: 'sample_size',
      as_printed: '812 people',
      char_start: 60,
      char_end: 70,
    },
  ],
  mentions: [
    {
      mention_id: `${article_id}-m0000031`,
      article_id,
      sentence_id: `${article_id}-s0000019`,
      char_start: 31,
      char_end: 34,
      as_printed: '61%',
      value: 61,
      unit: 'percent',
      role: 'poll_figure',
      figure_id: `${article_id}-f0000031`,
      reason: null,
    },
  ],
  sentences: [
    {
      sentence_id: `${article_id}-s0000019`,
      article_id,
      paragraph_no: 2,
      sentence_no: 2,
      zone: 'body',
      char_start: 19,
      char_end: 59,
      text: 'Among women 61% want the tram, it found.',
    },
  ],
  allSentences: [],
};

test('shows the sentence, the poll with its evidence, and the rules one a line', () => {
  const lines = printFigure(story, [], colors.createColors(false)).split('\n');
  expect(lines).toContain('Among women [[61%]] want the tram, it found.');
  expect(lines).toContain('  31–34  61% (61, percent)');
  expect(lines).toContain('  sample_size            812');
  expect(lines).toContain('  sample_size from       60–70  “812 people”');
  expect(lines.slice(-3)).toEqual(['  share of subgroup', '    percent sign', '']);
});

test('shows the readings that competed, the one chosen marked, the unlikely left out', () => {
  const readings = [
    { words: 'women', chance: 0.71, chosen: true },
    { words: 'all respondents', chance: 0.284, chosen: false },
    { words: 'the town', chance: 0.006, chosen: false },
  ];
  const text = printFigure(story, [{ decision: 'people', readings }], colors.createColors(false));
  expect(text.split('\n').slice(-5)).toEqual([
    '',
    'readings: whose share',
    '  ▸  71 %  women',
    '     28 %  all respondents',
    '',
  ]);
});

test('says nothing of what the story does not state', () => {
  const text = printFigure(story, [], colors.createColors(false));
  expect(text).not.toContain('client');
  expect(text).not.toContain('null');
});
