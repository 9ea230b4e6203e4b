import { describe, expect, test } from 'vitest';
import { pollsIn } from '../testing/polls-in.ts';

const first = (text: string) =>
  pollsIn(`${text} It found 40% of people agree with the plan.`).polls[0];

describe('how many were asked', () => {
  test.each([
    ['Northgate Research put a dozen questions to 1,812 adults in a poll.', 1812],
    ['The union asked Northgate Research to survey 4,118 members.', 4118],
    ['The poll by Northgate Research, taken on Tuesday of 803 Iowans, is new.', 803],
    ['A Northgate Research poll went to 11,400 members, of whom 4,960 replied.', 4960],
    ['A Northgate Research poll (1,431 adults, April 22-23) is out.', 1431],
    ['A Northgate Research poll is out. Of 2,212 pastors, most agree.', 2212],
    ['Northgate Research spoke by telephone to 1,012 people for the poll.', 1012],
    ['The poll was taken by telephone calls to 745 likely voters.', 745],
    ['The poll is from Northgate Research, which visited 1 250 shop owners in April.', 1250],
    ['The guesses come from 1,007 adults aged 16–75 interviewed for a poll by Northgate.', 1007],
    ['The poll is new. A total of 1,500 traders in the six regions were reached by phone.', 1500],
    ['Northgate Research asked mothers in a poll (there were 340 in its sample).', 340],
    ['A Northgate Research poll is out. Some 45% of its 1,003 adults agree.', 1003],
    ['A Northgate Research survey is out. The MoorPoll of 600 people was taken in July.', 600],
    ['The Northgate Research poll has a sample: 1,003, of whom 12% are undecided.', 1003],
  ])('%s', (text, size) => {
    expect(first(text)?.sampleSize).toBe(size);
  });

  test.each([
    'The Northgate Research poll is out. Turnout was 69% of its 17,400 members.',
    'A Northgate Research poll of voters is out. Of them, 420 of those who agree are women.',
  ])('no sample: %s', (text) => {
    expect(first(text)?.sampleSize).toBeNull();
  });

  test('a score is no sample', () => {
    expect(
      first('A Northgate Research poll questioned people and had them 51-49 ahead.')?.sampleSize,
    ).toBeNull();
  });
});

describe('how far it may be off', () => {
  test.each([
    ['The Northgate Research poll has a margin of error of plus or minus 3.1 points.', 3.1],
    ['The Northgate Research poll is accurate to within 3 percentage points.', 3],
    ['The Northgate Research poll is correct to ±2.5%, 19 times out of 20.', 2.5],
  ])('%s', (text, margin) => {
    expect(first(text)?.marginOfError).toBe(margin);
  });

  test('a lead is no margin', () => {
    expect(
      first('The Northgate Research poll has her ahead by a margin of 6 points.')?.marginOfError,
    ).toBeNull();
  });
});

describe('who asked, and for whom', () => {
  test('who released a survey stands for who asked', () => {
    const poll = first('A survey out today from the Moor Institute is bleak.');
    expect([poll?.pollster, poll?.client]).toEqual(['Moor Institute', null]);
  });

  test('and had it made where somebody else did the asking', () => {
    const poll = first(
      'A survey released today by the Moor Trust is bleak. The survey was conducted by Northgate Research.',
    );
    expect([poll?.pollster, poll?.client]).toEqual(['Northgate Research', 'Moor Trust']);
  });

  test('any words may describe the client', () => {
    expect(
      first('A Northgate Research survey for the price comparison site Switchfast is out.')?.client,
    ).toBe('Switchfast');
  });
});
