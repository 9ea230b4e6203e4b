import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { EMPTY, buildCheck, buildRow } from './fixtures/build-input.ts';
import { renderReport } from './render-report.ts';

/** The page's words, one space between them. */
function read(page: string): string {
  return page
    .replaceAll(/<(style|script)>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}

test('an empty release renders, and says so', () => {
  const words = read(renderReport(EMPTY));
  expect(words).toContain('articles 0');
  expect(words).toContain('No check found a fault.');
  expect(words).toContain('No poll figure was found.');
  expect(words).toContain('No poll was found.');
  expect(words).toContain('Nothing was rejected.');
});

test('every figure stands there with its value, bar and evidence', () => {
  const figures = [
    buildRow(),
    buildRow({
      figure_id: 'f2',
      response: 'oppose the tram',
      value: 8.5,
      sentence: 'And 8.5% do not.',
      char_start: 104,
    }),
    buildRow({ figure_id: 'f3', measure: 'lead', unit: 'points', value: 53, response: 'the tram' }),
  ];
  const page = renderReport({ ...EMPTY, figures });
  for (const { figure_id } of figures) expect(page).toContain(`id="${figure_id}"`);
  const words = read(page);
  expect(words).toContain('back the tram 61% Some 61% back the tram.');
  expect(words).toContain('oppose the tram 8.5% And 8.5% do not.');
  expect(words).toContain('the tram lead 53 points');
  expect(words).toContain('1,234 riders, client not stated');
  expect(page.match(/<rect class="current" width="[\d.]+%"/g)).toEqual([
    '<rect class="current" width="61%"',
    '<rect class="current" width="8.5%"',
  ]);
});

test('faults come first; passes stay silent, but for what a question leaves out', () => {
  const checks = [
    buildCheck({ code: 'C08', status: 'warn', message: 'A warning.' }),
    buildCheck({ message: 'A fault.' }),
    buildCheck({ status: 'pass', message: 'A sum that fits.' }),
    buildCheck({ code: 'C02', status: 'pass', message: 'It leaves out 28 points.' }),
    buildCheck({ code: 'C03', status: 'unknown', message: 'Nobody knows.' }),
  ];
  const page = renderReport({ ...EMPTY, figures: [buildRow()], checks });
  expect(page.indexOf('A fault.')).toBeGreaterThan(0);
  expect(page.indexOf('A fault.')).toBeLessThan(page.indexOf('A warning.'));
  expect(page).toContain('It leaves out 28 points.');
  expect(page).not.toContain('A sum that fits.');
  expect(page).not.toContain('Nobody knows.');
  expect(page).toContain('href="#a1-f0000105"');
  expect(read(page)).toContain('A fault. ↗ Riders back the tram');
});

test('what is not disclosed, once for each item with the bodies that ask for it', () => {
  const row = { article_id: 'a1', poll_id: 'a1-p0000100' };
  const disclosures = [
    { ...row, item: 'client', required_by: 'BPC', disclosed: false },
    { ...row, item: 'client', required_by: 'AAPOR', disclosed: false },
    { ...row, item: 'sample_size', required_by: 'BPC', disclosed: true },
  ];
  const words = read(renderReport({ ...EMPTY, figures: [buildRow()], disclosures }));
  expect(words).toContain('client BPC, AAPOR sample size BPC');
});

test('hostile text stays text', () => {
  const evil = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;
  const page = renderReport({
    datasetId: evil,
    datasetVersion: evil,
    counts: { [evil]: 1 },
    roles: { [evil]: 1 },
    figures: [
      buildRow({
        figure_id: evil,
        poll_id: evil,
        title: evil,
        source_path: evil,
        pollster: evil,
        client: evil,
        population: evil,
        subgroup: evil,
        question: evil,
        response: evil,
        unit: evil,
        measure: evil,
        wave: evil,
        rule: evil,
        sentence: evil,
      }),
    ],
    checks: [buildCheck({ code: evil, message: evil, figure_ids: evil, poll_id: evil })],
    disclosures: [
      { article_id: evil, poll_id: evil, item: evil, required_by: evil, disclosed: false },
    ],
    rejects: [{ source_path: evil, stage: evil, code: evil, message: evil }],
    capped: true,
  });
  expect(page).toContain('&lt;script&gt;alert');
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page).not.toMatch(/<img/);
  expect(page.replaceAll(/<[a-z][^>]*>/g, '')).not.toContain('onerror=alert(1)>');
});

test('nothing is fetched, and the policy allows exactly the page’s own style and script', () => {
  const page = renderReport({ ...EMPTY, figures: [buildRow()] });
  expect(page).not.toMatch(/\ssrc=|https?:|@import|url\(/);
  for (const kind of ['style', 'script']) {
    const source = new RegExp(`<${kind}>([^]*?)</${kind}>`).exec(page)?.[1] ?? '';
    const hash = createHash('sha256').update(source).digest('base64');
    expect(source.length).toBeGreaterThan(100);
    expect(page).toContain(`${kind}-src &#39;sha256-${hash}&#39;`);
  }
});

test('the same rows give the same bytes, in whatever order counts are listed', () => {
  const one = renderReport({
    ...EMPTY,
    roles: { age: 2, date: 2, time: 5 },
    figures: [buildRow()],
  });
  const two = renderReport({
    ...EMPTY,
    roles: { time: 5, date: 2, age: 2 },
    figures: [buildRow()],
  });
  expect(two).toBe(one);
});

test('a page of a cut release says that it is cut', () => {
  expect(read(renderReport({ ...EMPTY, capped: true }))).toContain('first rows only');
  expect(read(renderReport(EMPTY))).not.toContain('first rows only');
});
