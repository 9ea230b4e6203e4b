import { describe, expect, test } from 'vitest';
import { readFieldwork } from './fieldwork.ts';

describe('readFieldwork', () => {
  test.each([
    ['between 3 and 5 May 2021', '2021-05-03', '2021-05-05'],
    ['June 4-Sept. 30, 2014', '2014-06-04', '2014-09-30'],
    ['Aug. 17-21, 2017', '2017-08-17', '2017-08-21'],
    ['from Dec. 28, 2019 through Jan. 4, 2020', '2019-12-28', '2020-01-04'],
    ['1 Oct. 2021 to 2 Sep. 2024', '2021-10-01', '2024-09-02'],
    ['9th - 10th April 2019', '2019-04-09', '2019-04-10'],
    ['between Wednesday 15 June and Thursday 16 June 2016', '2016-06-15', '2016-06-16'],
    ['on 22 May 2014', '2014-05-22', '2014-05-22'],
  ])('%s: days', (words, start, end) => {
    expect(readFieldwork(words)).toEqual({ start, end, precision: 'day' });
  });

  test.each([
    ['February 2020', '2020-02-01', '2020-02-29'],
    ['in May 2016', '2016-05-01', '2016-05-31'],
  ])('%s: a month', (words, start, end) => {
    expect(readFieldwork(words)).toEqual({ start, end, precision: 'month' });
  });

  test.each(['between 3 and 5 May', 'from Friday to Sunday', 'in May', 'soon', '9-3 May 2020'])(
    'no days in: %s',
    (words) => {
      expect(readFieldwork(words)).toBeNull();
    },
  );
});
