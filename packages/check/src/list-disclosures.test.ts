import { expect, test } from 'vitest';
import { DISCLOSURE_ITEMS, printed } from '@topline/model';
import { checkDocument } from './check-document.ts';
import { buildStory } from './fixtures/build-story.ts';

const COMPLETE = {
  client: 'the Echo',
  geography: 'Wales',
  fieldworkEnd: '2031-03-04',
  mode: 'online',
  marginOfError: 3,
  questionWording: 'Should the tram be built?',
};

function disclose(text: string, attributes: object, subgroup: string | null) {
  const { document, extraction } = buildStory(
    text,
    [{ find: '61%', response: 'back the tram', subgroup }],
    attributes,
  );
  const { disclosures, checks } = checkDocument(document, extraction);
  const spans = Object.fromEntries(
    disclosures
      .filter(({ disclosed }) => disclosed)
      .map(({ item, span }) => [item, span && printed(text, span)]),
  );
  return { disclosures, spans, check: checks.find(({ code }) => code === 'C08') };
}

test('a story that tells everything', () => {
  const { disclosures, spans, check } = disclose(
    'Of the 312 women asked, 61% back the tram. The full tables are on its site.',
    COMPLETE,
    'women',
  );
  expect(new Set(disclosures.map(({ item }) => item))).toEqual(new Set(DISCLOSURE_ITEMS));
  expect(disclosures.every(({ disclosed }) => disclosed)).toBe(true);
  expect(spans).toMatchObject({ subgroup_sizes: '312 women asked', tables_link: 'full tables' });
  expect(check).toMatchObject({ status: 'pass', found: '11 items' });
});

test('the sample, an age and a share are not the size of a subgroup', () => {
  const text = 'They asked 1000 women and men aged 65 women say; 61% of women back it.';
  expect(disclose(text, { ...COMPLETE, sampleSize: 1000 }, 'women').spans).not.toHaveProperty(
    'tables_link',
  );
  const plain = 'Acme asked 1000 women and men. Of women, 61% back it.';
  expect(disclose(plain, COMPLETE, 'women').spans).not.toHaveProperty('subgroup_sizes');
});

test('only what applies is asked for, and only by the body that asks', () => {
  const { disclosures } = disclose('In all, 61% back the tram.', COMPLETE, null);
  const rows = disclosures.map(({ item, requiredBy }) => `${item} ${requiredBy}`);
  expect(rows).not.toContain('subgroup_sizes AAPOR');
  expect(rows).not.toContain('margin_of_error BPC');
  expect(rows).toContain('margin_of_error AAPOR');
  expect(rows).toContain('tables_link BPC');
  expect(new Set(rows).size).toBe(rows.length);
});

test('names what is missing', () => {
  const { check } = disclose('In all, 61% back the tram.', { sampleSize: null }, null);
  expect(check?.status).toBe('pass');
  expect(check?.message).toMatch(/how many were asked/);
  expect(disclose('Some 61% do.', { ...COMPLETE, client: null }, null).check).toMatchObject({
    status: 'pass',
    message:
      'The story does not say: who paid for or published the poll; where to find the full tables.',
  });
});
