import fc from 'fast-check';
import { expect, it } from 'vitest';
import { webAddresses } from '../../../testing/anyContent/webAddresses.ts';
import { uriOf } from './uri.ts';

it.each([
  ['https://example.org/a%20b?c=d#e', 'https://example.org/a%20b?c=d#e'],
  ['https://example.org/ja/市/%E5%B8%82', 'https://example.org/ja/%E5%B8%82/%E5%B8%82'],
  ['https://日本語.jp/été', 'https://xn--wgv71a119e.jp/%C3%A9t%C3%A9'],
  ['mailto:k@example.org?subject=À suivre', 'mailto:k@example.org?subject=%C3%80%20suivre'],
])('%s', (address, uri) => {
  expect(uriOf(address)).toBe(uri);
});

it('gives ASCII, the same again, and the same page', () => {
  fc.assert(
    fc.property(webAddresses, fc.string({ unit: 'grapheme' }), (url, tail) => {
      const uri = uriOf(`${url}${tail}`);
      expect(uri).toMatch(/^[\x21-\x7e]*$/);
      expect(uriOf(uri)).toBe(uri);
    }),
  );
});
