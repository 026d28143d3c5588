import { beforeAll, describe, expect, it } from 'vitest';
import {
  changeAnnotations,
  changeFonts,
  damaged,
  name,
  number,
  set,
  setInCatalog,
  setOn,
  text,
} from '../testing/files/brokenFiles.ts';
import { summarizePdf } from '../cli/output/pdfSummary.ts';
import { inspectPdf } from './inspectPdf.ts';
import { inspectWholePdf } from '../testing/readBack/inspectWholePdf.ts';
import { dictionaryIn } from './file/objects.ts';
import { makePdf, soundSection } from '../testing/soundDocument.tsx';

let sound: Uint8Array;

beforeAll(async () => {
  sound = await makePdf([soundSection()]);
});

describe('inspectPdf', () => {
  it('reports what the document was made with', async () => {
    const report = await inspectPdf(sound);
    expect(report).toMatchObject({
      pages: 2,
      sizes: [[420, 595]],
      labels: ['1', '2'],
      version: '1.7',
      title: 'Essai « complet » & juste',
      language: 'fr-FR',
      conformance: ['PDF/A-3a', 'PDF/UA-1'],
      outline: { entries: 2, depth: 2 },
      figuresWithoutAlternative: 0,
      attachments: ['source.md'],
      headings: [
        { level: 1, page: 1 },
        { level: 2, page: 1 },
      ],
    });
    expect(report.fonts.map(({ name: font }) => font.replace(/^[A-Z]{6}\+/, ''))).toEqual([
      'SourceSerif4-Regular',
      'NotoSerifJP-Regular',
    ]);
    expect(report.fonts.every((font) => font.embedded && font.hasUnicode)).toBe(true);
    expect(Object.fromEntries(report.tags)).toMatchObject({
      H1: 1,
      H2: 1,
      P: 2,
      Figure: 2,
      Link: 5,
      TR: 2,
      LI: 2,
    });
  });

  it('resolves links', async () => {
    const { links } = await inspectPdf(sound);
    expect(links.slice(0, 3)).toEqual([
      { page: 1, kind: 'internal', target: 'chapitre', leadsTo: 1, description: 'Aller au chapitre' },
      {
        page: 1,
        kind: 'external',
        target: 'https://example.org/',
        leadsTo: undefined,
        description: 'Site de la ville',
      },
      { page: 1, kind: 'internal', target: 'note:a', leadsTo: 1, description: 'Note 1' },
    ]);
  });

  it('reads labels of every style', async () => {
    const file = await damaged(
      sound,
      setInCatalog('PageLabels', ({ context }) =>
        context.obj({ Nums: [0, { S: 'r', St: 4 }, 1, { S: 'A', St: 28, P: text('p. ') }] }),
      ),
    );
    expect((await inspectPdf(file)).labels).toEqual(['iv', 'p. BB']);
  });

  it('gives the text and unmarked paint of every page on demand', async () => {
    const whole = await inspectWholePdf(sound);
    expect(whole.unmarkedPages).toEqual([]);
    expect(whole.text.map(({ page }) => page)).toEqual([1, 2]);
    expect(whole.text[0]?.string).toContain('Un paragraphe avec un lien, du 日本語');
    const heading = whole.text[0]?.pieces.find(({ size }) => size > 16);
    expect(heading).toMatchObject({ string: 'Chapitre', x: 45, size: 17 });
  });
});

describe('summarizePdf', () => {
  it('says in a few French lines what the file is', async () => {
    expect(summarizePdf(await inspectPdf(sound), 'fr')).toBe(
      [
        '2 pages (1 à 2), 148 × 210 mm, PDF 1.7, se réclame de PDF/A-3a, PDF/UA-1',
        'Titre : Essai « complet » & juste (fr-FR)',
        'Polices : 2, toutes incorporées, toutes avec leur table Unicode',
        'Signets : 2, sur 2 niveaux',
        'Liens : 3 dans le document, 2 vers l’extérieur',
        'Balises : 36 (H1 1, H2 1, P 2, L 1, Table 1, Figure 2, Note 1, Link 5)',
        'Fichiers joints : source.md',
      ].join('\n'),
    );
  });

  it('names no pages that have no number', async () => {
    const report = await inspectPdf(sound);
    expect(summarizePdf({ ...report, labels: ['', ''] }, 'fr')).toMatch(/^2 pages, /);
    expect(summarizePdf({ ...report, labels: ['i', 'ii', ''] }, 'fr')).toMatch(/\(i à ii\), /);
  });

  it('says what is missing', async () => {
    const file = await damaged(sound, (opened) => {
      changeFonts((font, descendant) => {
        set(font, 'BaseFont', name('ABCDEF+Essai'));
        set(dictionaryIn(descendant, 'FontDescriptor'), 'FontFile2', undefined);
        set(font, 'ToUnicode', undefined);
      })(opened);
      changeAnnotations((annotation) => {
        set(annotation, 'Contents', undefined);
        set(dictionaryIn(annotation, 'A'), 'D', number(0));
      })(opened);
      setOn('Figure', 'Alt', undefined)(opened);
    });
    const summary = summarizePdf(await inspectPdf(file), 'fr');
    expect(summary).toContain(
      'non incorporée(s) : ABCDEF+Essai, ABCDEF+Essai ; sans table Unicode : ABCDEF+Essai',
    );
    expect(summary).toContain('2 ne mène(nt) nulle part, 3 sans description');
    expect(summary).toContain('1 image(s) sans texte de remplacement');
  });
});
