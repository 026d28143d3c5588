import { describe, expect, it } from 'vitest';
import { readRecord } from '../frontMatter/records.ts';
import { chapterSchema } from '../frontMatter/schemas/chapter.ts';

function told(note: string, key = 'note'): string[] {
  const text = `---\nid: a\ntitre: "Un *titre*"\nchapeau: "Un **chapeau**"\ngenre: glossaire\ntermes:\n  - terme: mot\n    local: 言葉\n    categorie: mots\n    ${key}: ${JSON.stringify(note)}\n---\n`;
  return readRecord({ file: 'a.md', text }, chapterSchema, {
    root: 'content',
    notesAllowed: true,
  }).diagnostics.map(({ code, place, data }) => `${code} ${place.line} ${data['key']} ${data['found']}`);
}

describe('markup in a value that is printed as it is written', () => {
  it.each([
    ['Un mot **gras**.', '**gras**'],
    ['Un mot *penché*.', '*penché*'],
    ['Voir [le site](https://exemple.fr).', '[le site](https://exemple.fr)'],
    ['À {金沢|かなざわ}.', '{金沢|かなざわ}'],
    ['Un appel[^n].', '[^n]'],
    ['Un fait [@insee].', '[@insee]'],
  ])('is told at its line: %s', (note, found) => {
    expect(told(note)).toEqual([`FM-045 10 termes.0.note ${found}`]);
  });

  it.each(['2 * 3 * 4', 'prix*', '{{liens}}', 'une [note]', 'a_b_c', '(voir) [sic] (suite)'])(
    'is not seen in %s',
    (note) => {
      expect(told(note)).toEqual([]);
    },
  );

  it('is told of a list too, once for each value', () => {
    const text = '---\nid: a\ntitre: b\nautre: ["*un*", "**deux** et **trois**"]\n---\n';
    const rules = { root: 'content', notesAllowed: true };
    const { diagnostics } = readRecord({ file: 'a.md', text }, chapterSchema, rules);
    expect(diagnostics.filter(({ code }) => code === 'FM-045').map(({ data }) => data['key'])).toEqual([
      'autre.0',
      'autre.1',
    ]);
  });
});
