import { expect, it } from 'vitest';
import { realContent } from '../../testing/sheets/realContent.ts';

const { content } = await realContent();
const inJapanese = content.diagnostics.filter(({ place }) => /\.ja\.md$|\/ja\//.test(place.file));

it('finds each block translated from the text that its source has now, with its figures', () => {
  const stale = inJapanese.filter(({ code }) => /^TR-00[1-8]$/.test(code));
  expect(stale.map(({ code, place }) => `${code} ${place.file}:${place.line}`)).toEqual([]);
});

it('gives each Japanese word of the glossary a reading in hiragana alone, as the glossary says that it does', () => {
  const chapters = content.editions.flatMap((edition) =>
    edition.kind === 'dossier' ? edition.dossier.chapters : [],
  );
  const terms = chapters.flatMap(({ glossary }) => glossary);
  const others = terms.filter(
    ({ reading }) => reading !== undefined && /[^\p{Script=Hiragana}ー・／（）]/u.test(reading),
  );
  expect(terms.length).toBeGreaterThan(0);
  expect(others.map(({ reading }) => reading)).toEqual([]);
});
