import { describe, expect, it } from 'vitest';
import { readPlainFile } from './plainMarkdown.ts';
import { bodyMarkup, escaped } from './typstMarkup.ts';

const markup = (body: string): string => bodyMarkup(readPlainFile(`---\n{}\n---\n\n${body}\n`).body);

describe('Markdown as Typst markup', () => {
  it('escapes what Typst would read as markup', () => {
    expect(escaped('a@b.example #1 [x] — 5 * 3')).toBe('a\\@b.example \\#1 \\[x\\] — 5 \\* 3');
  });

  it('keeps headings, emphasis and lists', () => {
    expect(markup('## Titre\n\nUn **mot** et *un autre*.\n\n1. un\n2. deux')).toBe(
      '== Titre\n\nUn #strong[mot] et #emph[un autre].\n\n+ un\n+ deux',
    );
  });

  it('puts a note where it is called, and nowhere else', () => {
    expect(markup('Un fait[^1-1].\n\n[^1-1]: Sa source.').trim()).toBe('Un fait#footnote[Sa source.].');
  });

  it('makes a lone image a figure, and a table a table', () => {
    expect(markup('![Une courbe.](images/a.png)')).toContain(
      'image("/images/a.png", width: 100%, alt: "Une courbe.")',
    );
    expect(markup('| A | B |\n|---|---:|\n| x | 1 |')).toContain(
      'align: (left, right), stroke: 0.4pt, table.header(strong[A], strong[B]), [x], [1])',
    );
  });
});
