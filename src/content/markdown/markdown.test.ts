import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Inline } from '../../model/publication/prose.ts';
import { readBody } from './markdown.ts';
import { trials } from '../../testing/trials.ts';

const read = (source: string, firstLine = 1) =>
  readBody('content/d/fr/a.md', source, firstLine, {
    anchorPrefix: 'chap',
    notesAllowed: true,
    root: 'content',
  });

function textOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.kind === 'text' ? inline.text : 'children' in inline ? textOf(inline.children) : '',
    )
    .join('');
}

function firstInlines(source: string): readonly Inline[] {
  const block = read(source).blocks[0];
  return block?.kind === 'paragraph' ? block.children : [];
}

describe('readBody', () => {
  it('leaves colons alone', () => {
    for (const line of ['À 10:30', 'Contact :Nom', 'Tours:Takamatsu', '::nom[texte]{a=b}', 'a :b[c]{d} e']) {
      expect(textOf(firstInlines(line))).toBe(line);
    }
    const words = fc.stringMatching(/^[a-zé:]{1,12}$/).filter((word) => !word.startsWith(':::'));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (parts) => {
        const line = `x ${parts.join(' ')}`;
        expect(textOf(firstInlines(line))).toBe(line);
      }),
    );
  });

  it('sets a space for a tab, and a line end for the separators of lines and paragraphs', () => {
    expect(firstInlines('Article\t1\u2028La *ville\u2029signe*')).toMatchObject([
      { kind: 'text', text: 'Article 1' },
      { kind: 'lineBreak' },
      { kind: 'text', text: 'La ' },
      { kind: 'emphasis', children: [{ text: 'ville' }, { kind: 'lineBreak' }, { text: 'signe' }] },
    ]);
  });

  it('reads what is written by number as if it were typed', () => {
    expect(textOf(firstInlines('Un&#9;mot&#xFEFF;, e&#x301;crit'))).toBe('Un mot, écrit');
  });

  it('takes citations out of the text and gives every piece its place', () => {
    expect(read('Un fait [@a; @b-c], *puis* rien.', 12)).toMatchObject({
      citations: [
        { name: 'a', place: { line: 12, column: 10, endColumn: 12 } },
        { name: 'b-c', place: { line: 12, column: 14, endColumn: 18 } },
      ],
      blocks: [
        {
          children: [
            { kind: 'text', text: 'Un fait ', place: { line: 12, column: 1 } },
            { kind: 'citation', sources: ['a', 'b-c'] },
            { kind: 'text', text: ', ', place: { line: 12, column: 19 } },
            { kind: 'emphasis', children: [{ kind: 'text', text: 'puis', place: { line: 12, column: 22 } }] },
            { kind: 'text', text: ' rien.', place: { line: 12, column: 27 } },
          ],
        },
      ],
    });
  });

  it('reads a word with its reading, in text, headings, bold and table cells', () => {
    expect(firstInlines('À {金沢|かなざわ}市 [@a], \\{x|y}')).toMatchObject([
      { kind: 'text', text: 'À ' },
      { kind: 'ruby', base: '金沢', text: 'かなざわ', place: { line: 1, column: 3, endColumn: 12 } },
      { kind: 'text', text: '市 ' },
      { kind: 'citation' },
      { kind: 'text', text: ', {x|y}' },
    ]);
    const heading = read('## {余市|よいち}町 {#yoichi}').blocks[0];
    expect(heading).toMatchObject({
      id: 'yoichi',
      children: [{ kind: 'ruby', base: '余市' }, { text: '町' }],
    });
    const table = read(':::tableau{titre="t"}\n| a |\n|---|\n| {利府\\|りふ}町 |\n:::').blocks[0];
    expect(table).toMatchObject({ rows: [[{ children: [{ kind: 'ruby', text: 'りふ' }, { text: '町' }] }]] });
    const figures = read(':::chiffres\n- **{利府|りふ}** ici\n:::').blocks[0];
    expect(figures).toMatchObject({ items: [{ value: '利府' }] });
  });

  it('keeps an escaped citation and finds the next one on the second line', () => {
    const { citations, blocks } = read('Un \\[@a] puis\nfin [@a].');
    expect(citations).toEqual([{ name: 'a', place: expect.objectContaining({ line: 2, column: 6 }) }]);
    expect(textOf(blocks[0]?.kind === 'paragraph' ? blocks[0].children : [])).toBe('Un [@a] puis fin .');
  });

  it('loses no text around citations', () => {
    const piece = fc.oneof(
      fc.stringMatching(/^[a-z ,.]{1,8}$/),
      fc.constant('[@cle]'),
      fc.constant('[@a; @b]'),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1 }), (pieces) => {
        const source = `x${pieces.join('')}x`;
        const inlines = firstInlines(source);
        expect(textOf(inlines)).toBe(source.replace(/\[@[^\]]*\]/g, ''));
        for (const inline of inlines) {
          if (inline.kind !== 'text' || inline.place === undefined) continue;
          const { column, endColumn = 0 } = inline.place;
          expect(source.slice(column - 1, endColumn - 1)).toBe(inline.text);
        }
      }),
    );
  });

  it('joins the lines of a paragraph with a space, or with nothing inside CJK text', () => {
    expect(textOf(firstInlines('un\ndeux'))).toBe('un deux');
    expect(textOf(firstInlines('姉妹都市\n提携'))).toBe('姉妹都市提携');
  });

  it('reads bold beside CJK brackets', () => {
    expect(firstInlines('**「京都」**と').map(({ kind }) => kind)).toEqual(['strong', 'text']);
  });

  it('names headings by {#id}, else by the chapter and their text', () => {
    const { blocks, anchors } = read('## Titre *fort* {#mon-titre}\n\n## Œuvre d’été\n\n## Œuvre d’été');
    expect(blocks.map((block) => (block.kind === 'heading' ? block.id : ''))).toEqual([
      'mon-titre',
      'chap-oeuvre-d-ete',
      'chap-oeuvre-d-ete-2',
    ]);
    expect(anchors).toHaveLength(3);
    expect(blocks[0]).toMatchObject({ children: [{ text: 'Titre ' }, { kind: 'emphasis' }] });
  });

  it('reads each block directive into its block', () => {
    const source = [
      ':::encadre{titre="T"}\nTexte.\n:::',
      ':::chiffres{titre="C"}\n- **12 %** des *villes* [@s]\n:::',
      ':::chronologie\n- **1958** Paris et Kyoto\n:::',
      ':::citation{auteur="A" source="s"}\nMots.\n:::',
      ':::tableau{titre="Tab" id="tab"}\n| a | b |\n|---|--:|\n| 1 | 2 |\n:::',
      ':::barres{titre="B" unite="liens"}\n| d | n |\n|---|---|\n| x | 1 234,5 |\n:::',
    ].join('\n\n');
    const { blocks, diagnostics, anchors } = read(source);
    expect(diagnostics).toEqual([]);
    expect(anchors.map(({ id }) => id)).toEqual(['tab']);
    expect(blocks).toMatchObject([
      { kind: 'aside', aside: 'encadre', title: 'T', blocks: [{ kind: 'paragraph' }] },
      {
        kind: 'figures',
        title: 'C',
        items: [{ value: '12 %', legend: [{ text: 'des ', place: { column: 12 } }, {}, {}, {}] }],
      },
      { kind: 'timeline', events: [{ date: '1958', text: [{ text: 'Paris et Kyoto' }] }] },
      { kind: 'quotation', author: 'A', source: 's' },
      {
        kind: 'table',
        id: 'tab',
        title: 'Tab',
        alignments: ['left', 'right'],
        head: [{}, {}],
        rows: [[{}, {}]],
      },
      { kind: 'bars', title: 'B', unit: 'liens', head: ['d', 'n'], bars: [{ value: 1234.5 }] },
    ]);
  });

  it('asks tables for a row, and bars for numbers that can be printed as they are written', () => {
    const found = (name: string, rows: string): string[] =>
      read(`:::${name}{titre="T"}\n| a | b |\n|---|--:|\n${rows}:::`).diagnostics.map(
        ({ code, place }) => `${code} ${place.line}`,
      );
    expect([found('tableau', ''), found('barres', '')]).toEqual([['MD-026 2'], ['MD-026 2']]);
    expect([found('tableau', '| c | d |\n'), found('barres', '| c | 9007199254740991 |\n')]).toEqual([
      [],
      [],
    ]);
    expect(found('barres', '| c | 99999999999999999999 |\n')).toEqual(['MD-013 4']);
  });

  it('takes marked and empty cells of a matrix, and no others', () => {
    const matrix = (cells: string) =>
      read(`:::matrice{titre="T" id="m"}\n| a | b | c |\n|---|---|---|\n| d |${cells}|\n:::`);
    expect(matrix(' x |  ').blocks).toMatchObject([{ kind: 'table', drawnAs: 'matrix', id: 'm' }]);
    for (const good of [' x |  ', ' ● | × ', '  |  ']) expect(matrix(good).diagnostics).toEqual([]);
    expect(matrix(' oui | x ').diagnostics).toMatchObject([
      { code: 'MD-027', place: { line: 4, column: 5 } },
    ]);
    expect(matrix(' x ').diagnostics).toMatchObject([{ code: 'MD-019' }]);
  });

  it('loses nothing that a drawn cell cannot show', () => {
    const told = (body: string): string[] =>
      read(`${body}\n\n[^n]: Note.`)
        .diagnostics.filter(({ code }) => code !== 'SO-004')
        .map(({ code, place }) => `${code} ${place.line}:${place.column}`);
    const rich = ['mot[^n]', '[mot](https://example.org/)', 'mot [@s]', '{金沢\\|かなざわ}', '**mot[^n]**'];
    for (const cell of rich) {
      const of = (opening: string, head: string, row: string): string[] =>
        told(`:::${opening}\n${head}\n|${'---|'.repeat(opening.includes('valeurs') ? 3 : 2)}\n${row}\n:::`);
      const number = cell.replace('mot', '12');
      const found = [
        of('matrice{titre="M"}', '| a | b |', `| c | ${cell.replace('mot', 'x')} |`),
        of('barres{titre="B"}', '| a | b |', `| c | ${number} |`),
        of('annee{titre="A" debuts="4"}', '| a | b |', `| ${cell.replace('mot', '12')} | c |`),
        of('barres{titre="B"}', `| a | ${cell} |`, '| c | 1 |'),
        of('carte{titre="C"}', '| a | b |', `| BE | ${cell} |`),
        of('carte{titre="C"}', `| ${cell} | b |`, '| BE | c |'),
        of('carte{titre="C" montre="valeurs"}', '| a | b | c |', `| BE | d | ${number} |`),
      ];
      for (const codes of found)
        expect([cell, codes.join()]).toEqual([cell, expect.stringMatching(/MD-0(?:28|27|13)|CT-007/)]);
      // What a table below the map repeats keeps it
      expect(of('carte{titre="C" montre="valeurs"}', '| a | b | c |', `| BE | ${cell} | 12 |`)).toEqual([]);
    }
  });

  it('asks a matrix for the names of its rows and columns', () => {
    const told = (head: string, row: string): string[] =>
      read(`:::matrice{titre="M"}\n${head}\n|---|---|\n${row}\n:::`).diagnostics.map(
        ({ code, place }) => `${code} ${place.line}`,
      );
    expect(told('| a | b |', '| c | |')).toEqual([]);
    expect(told('| a | |', '| | x |')).toEqual(['MD-008 2', 'MD-008 4']);
  });

  it('reads numbers as the language of the file writes them', () => {
    const bar = (file: string, number: string) =>
      readBody(file, `:::barres{titre="B"}\n| a | b |\n|---|---|\n| c | ${number} |\n:::`, 1, {
        anchorPrefix: 'chap',
        notesAllowed: true,
        root: 'content',
      }).blocks;
    expect(bar('content/d/fr/a.md', '3,125')).toMatchObject([{ bars: [{ value: 3.125 }] }]);
    expect(bar('content/d/ja/a.md', '3,125')).toMatchObject([{ bars: [{ value: 3125 }] }]);
    expect(bar('content/d/a.en.md', '1,234,567.5')).toMatchObject([{ bars: [{ value: 1234567.5 }] }]);
  });

  it('draws what containers of tables and numbers ask for', () => {
    const table = (name: string, settings: string, rows: string) =>
      read(`:::${name}{titre="T" ${settings}}\n| a | b | c |\n|---|---|---|\n${rows}\n:::`);
    const organigram = table('organigramme', 'id="o"', '| État | **État** | |\n| Région | | rien |');
    expect(organigram.diagnostics).toEqual([]);
    expect(organigram.blocks).toMatchObject([{ kind: 'table', drawnAs: 'organigram', id: 'o' }]);
    const year = table('annee', 'debuts="4, 1"', '| 4 | b | c |\n| 5-6 | b | c |\n| 11-3 | b | c |');
    expect(year.diagnostics).toEqual([]);
    expect(year.blocks).toMatchObject([{ kind: 'table', drawnAs: 'year', yearsBegin: [4, 1] }]);
    const bars = (name: string) => read(`:::${name}{titre="T"}\n| a | b |\n|---|---|\n| c | 2 |\n:::`).blocks;
    expect(bars('colonnes')).toMatchObject([{ kind: 'bars', drawnAs: 'columns', bars: [{ value: 2 }] }]);
    expect(bars('financement')).toMatchObject([{ kind: 'bars', drawnAs: 'parts' }]);
    expect(bars('barres')[0]).not.toHaveProperty('drawnAs');
  });

  it('tells what cannot be drawn, at its place', () => {
    const found = (source: string): string[] =>
      read(source).diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
    const year = (settings: string, rows: string) =>
      `:::annee{titre="T" ${settings}}\n| a | b |\n|---|---|\n${rows}\n:::`;
    expect(found(year('debuts="4"', '| avril | b |'))).toEqual(['DS-002 4:1']);
    expect(found(year('debuts="4"', '| 3-5 | b |\n| 5 | c |'))).toEqual(['DS-005 5:1']);
    expect(found(year('debuts="4, 1"', '| 4 | b |'))).toEqual(['DS-003 1:28']);
    expect(found(year('debuts="avril"', '| 4 | b |'))).toEqual(['DS-003 1:28']);
    expect(found(year('', '| 4 | b |'))).toEqual(['MD-011 1:1']);
    expect(found(':::organigramme{titre="T"}\n| a |\n|---|\n| b |\n:::')).toEqual(['DS-001 2:1']);
    expect(found(':::organigramme{titre="T"}\n| a | b |\n|---|---|\n| | c |\n:::')).toEqual(['MD-008 4:1']);
    for (const name of ['barres', 'colonnes', 'financement'])
      expect(found(`:::${name}{titre="T"}\n| a | b |\n|---|---|\n| c | -2 |\n:::`)).toEqual(['DS-004 4:5']);
  });

  it('credits photographs, and tells what it cannot place', () => {
    const photo = (settings: string, body = '![Un pont](../images/a.png "Le pont")') =>
      read(`:::photo{${settings}}\n${body}\n:::`);
    const credit = 'credit="C" licence="L"';
    const two = '![Un pont](../images/a.png)\n\n![Une tour](../images/b.png)';
    expect(photo(`${credit} id="p" format="page" foyer="50 30"`)).toMatchObject({
      diagnostics: [],
      anchors: [{ id: 'p' }],
      blocks: [{ kind: 'image', id: 'p', placement: 'page', credit: 'C', licence: 'L', focus: [0.5, 0.3] }],
    });
    expect(photo(`${credit} format="deux" credit2="D"`, two)).toMatchObject({
      diagnostics: [],
      blocks: [{ placement: 'pair', credit: 'C', beside: { alt: 'Une tour', credit: 'D', licence: 'L' } }],
      images: [{}, {}],
    });
    const codes = (...given: Parameters<typeof photo>) => photo(...given).diagnostics.map(({ code }) => code);
    expect(codes('credit="C"')).toEqual(['MD-011']);
    expect(codes(`${credit} format="grand"`)).toEqual(['PH-001']);
    expect(codes(credit, two)).toEqual(['PH-002']);
    expect(codes(`${credit} format="deux"`)).toEqual(['PH-002']);
    expect(codes(credit, 'Du texte.')).toEqual(['PH-002']);
    expect(codes(`${credit} foyer="120 4"`)).toEqual(['PH-003']);
  });

  it('makes blocks of an image alone in its paragraph', () => {
    expect(read('![Un pont](../images/a.png "Le pont")').blocks).toMatchObject([
      { kind: 'image', file: 'content/d/images/a.png', alt: 'Un pont', caption: [{ text: 'Le pont' }] },
    ]);
  });

  it.each([
    ['quotations', '>'.repeat(100_000)],
    ['lists', '- '.repeat(100_000)],
    ['emphasis', '*a **b '.repeat(50_000)],
    ['brackets', '['.repeat(100_000)],
    ['deep emphasis', `${'*_'.repeat(1000)}a${'_*'.repeat(1000)}`],
    ['deep links', `${'['.repeat(500)}a${'](#a)'.repeat(500)}`],
  ])('survives a flood of %s', (_, source) => {
    // What grows faster than the text runs into the time limit
    expect(() => read(source)).not.toThrow();
  });

  it('never throws, and every place it gives lies in the file', () => {
    const bit = fc.constantFrom(
      '# ', '## ', '> ', '- ', '1. ', '**', '*', '_', '[', ']', '(', ')', '!', '|', '---', ':::', ':::encadre', '\n',
      '\n\n', '[@', '[^a]', '[^a]: ', '<b>', '`', '~~', 'a', ' ', '    ', '\\', '&amp;', '{#a}', 'https://a.b', '日本', '\t',
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(bit, { maxLength: 40 }), (bits) => {
        const source = bits.join('');
        const lines = source.split('\n');
        for (const { place } of read(source).diagnostics) {
          expect(place.column - 1).toBeLessThanOrEqual(lines[place.line - 1]?.length ?? -1);
        }
      }),
      { numRuns: trials(200) },
    );
  });
});
