import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from './html.ts';

test('strings are escaped, markup and lists of it are not escaped twice', () => {
  const items = ['<a>', 'b & "c"'].map((text) => html`<i>${text}</i>`);
  expect(html`<b>${items}</b>${null}${3}`.markup).toBe(
    '<b><i>&lt;a&gt;</i><i>b &amp; &quot;c&quot;</i></b>3',
  );
});

test('no string gets out of its element or its attribute', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { markup } = html`<p title="${text}">${text}</p>`;
      expect(markup.split(/[<>]/)).toHaveLength(5);
      expect(markup.split('"')).toHaveLength(3);
    }),
  );
});

test('control characters do not reach the page', () => {
  expect(html`${'a\u0000b\u001Bc\td'}`.markup).toBe('a\u{FFFD}b\u{FFFD}c\td');
});
