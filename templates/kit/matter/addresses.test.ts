import { describe, expect, it } from 'vitest';
import { addressOrSite, readableAddress, shortAddress } from './addresses.ts';

describe('an address in print', () => {
  it.each([
    ['https://example.org/d%C3%A9partement', 'https://example.org/département'],
    ['https://example.org/%E6%97%A5%E6%9C%AC', 'https://example.org/日本'],
    ['https://example.org/%E3%83%91%E3%83%BC%E3%83%88', 'https://example.org/パート'],
  ])('shows letters instead of the codes of %s', (url, printed) => {
    expect(readableAddress(url)).toBe(printed);
  });

  it.each(['%E1%B5%89', '%C2%B2', '%20', '%C2%A0', '%E2%80%8B', '%C2%BD', '%EF%AC%81', '%zz'])(
    'keeps %s, which no reader could type as it would look',
    (code) => {
      const url = `https://example.org/le-5${code}-arrondissement`;
      expect(readableAddress(url)).toBe(url);
      expect(shortAddress(url)).toBe(url.replace('https://', ''));
    },
  );

  it.each([
    [
      'https://clair.or.jp/j/exchange/shimai/data/detail/193',
      'clair.or.jp/j/exchange/shimai/data/detail/193',
    ],
    ['https://example.org/', 'example.org'],
    [`https://www.example.org/${'page/'.repeat(20)}`, 'www.example.org'],
    [`http://example.org?${'a=1&'.repeat(20)}`, 'example.org'],
    [`https://example.org/${'%E6%97%A5'.repeat(18)}`, 'example.org/' + '日'.repeat(18)],
    [`https://example.org/${'%E6%97%A5'.repeat(19)}`, 'example.org'],
  ])('gives %s whole, or its site where it is too long to be typed', (url, printed) => {
    expect(addressOrSite(url)).toBe(printed);
  });
});
