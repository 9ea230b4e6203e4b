import { expect, test } from 'vitest';
import { countRows } from '../database/count-rows.ts';
import { openSample } from '../testing/open-sample.ts';
import { sampleRows } from '../testing/sample-rows.ts';
import { createViews } from '../views/create-views.ts';
import { listForReport, REPORT_CAP } from './list-for-report.ts';

const rows = sampleRows('Aldford');

async function list(plant?: string) {
  const connection = await openSample(rows);
  if (plant) await connection.run(plant);
  await createViews(connection);
  const tally = await countRows(connection);
  return listForReport(connection, { id: 'abc', tally, invariants: [] });
}

test('gives every row, figures with their sentence', async () => {
  const report = await list();
  expect(report).toMatchObject({ datasetId: 'abc', capped: false, roles: { poll_figure: 3 } });
  expect(report.figures).toHaveLength(3);
  for (const [index, figure] of report.figures.entries()) {
    expect(figure).toMatchObject(rows.figures[index] ?? {});
    const printed = Array.from(figure.sentence)
      .slice(figure.char_start - figure.sentence_char_start)
      .join('');
    expect(printed.startsWith(figure.value_as_printed)).toBe(true);
  }
  expect(report.checks).toEqual(rows.checks);
  expect(report.rejects).toEqual(rows.rejects);
  expect(report.disclosures).toEqual(
    rows.disclosures.toSorted((a, b) => (a.item < b.item ? -1 : 1)),
  );
});

test('cuts long lists and says so; failures come first', async () => {
  const report = await list(
    `INSERT INTO checks SELECT checks.* REPLACE (check_id || i AS check_id,
       CASE WHEN i = 6000 THEN 'fail' ELSE 'pass' END AS status)
     FROM checks, range(${REPORT_CAP + 1001}) AS r(i)`,
  );
  expect(report.capped).toBe(true);
  expect(report.checks).toHaveLength(REPORT_CAP);
  expect(report.checks.slice(0, 3).map(({ status }) => status)).toEqual(['fail', 'warn', 'pass']);
});
