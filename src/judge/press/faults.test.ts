import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import type { PDFRawStream } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFName, PDFString, type PDFRef } from '@cantoo/pdf-lib';
import { afterAll, describe, expect, it } from 'vitest';
import { withoutWords } from '../../testing/findingWords.ts';
import { judge } from '../judge.ts';
import { preflight, preflightReport } from './preflight.ts';
import { DEFAULT_OPTIONS, type PressOptions } from './subject.ts';
import { hasTool } from '../../testing/installedTools.ts';
import { fontName, goodBytes, spoil, streamObject, type Spoiled } from '../../testing/spoil.ts';

async function refusals(bytes: Uint8Array, options: Partial<PressOptions> = {}): Promise<string[]> {
  const verdict = await judge(bytes, { standards: ['PDF/X-4'], press: { ...DEFAULT_OPTIONS, ...options } });
  expect(withoutWords(verdict.findings)).toEqual([]);
  return preflightReport(verdict, 'fr').results.flatMap(({ id, state }) =>
    state === 'error' ? [id] : state === 'warning' ? [`${id} (w)`] : [],
  );
}

type Fault = readonly [what: string, id: string, change: (spoiled: Spoiled) => void | Promise<void>];

const SRGB = new URL('../../../color/sRGB.icc', import.meta.url);
const intentOf = ({ catalog }: Spoiled) =>
  catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
const descriptorOf = ({ page }: Spoiled) => {
  const fonts = page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  const font = fonts.lookup(PDFName.of(fontName(page)), PDFDict);
  const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  return descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
};
const xmpWithout =
  (pattern: RegExp, instead = '') =>
  ({ catalog, context }: Spoiled) => {
    const stream = catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    const text = Buffer.from(stream.contents).toString('utf8').replace(pattern, instead);
    catalog.set(
      PDFName.of('Metadata'),
      context.register(context.stream(text, { Type: 'Metadata', Subtype: 'XML' })),
    );
  };
/** A black 600 × 400 picture in CMYK or grey; `matrix` says where it stands. */
const picture = (entries: Record<string, unknown>, matrix: string) => (spoiled: Spoiled) => {
  const dict = {
    Type: 'XObject',
    Subtype: 'Image',
    Width: 600,
    Height: 400,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceGray',
  };
  const image = streamObject(
    spoiled.context,
    { ...dict, ...entries, Filter: 'FlateDecode' },
    deflateSync(Buffer.alloc(240_000)),
  );
  spoiled.resource('XObject', 'Im', image);
  spoiled.paint(`${matrix} cm /Im Do`);
};
const GOOD_PLACE = '72 0 0 48 100 150';
const form =
  (content: string, entries: Record<string, unknown> = {}) =>
  (spoiled: Spoiled) => {
    const dict = { Type: 'XObject', Subtype: 'Form', BBox: [0, 0, 400, 500], ...entries };
    spoiled.resource('XObject', 'Fm', streamObject(spoiled.context, dict, content));
    spoiled.paint('/Fm Do');
  };
const text =
  (state: string, size: number, at = '80 120', shown = '<00010002>') =>
  ({ page, paint }: Spoiled) =>
    paint(`BT ${state} /${fontName(page)} ${size} Tf ${at} Td ${shown} Tj ET`);

const FAULTS: readonly Fault[] = [
  ['a later version', 'PP-010', ({ catalog, set }) => set(catalog, 'Version', '1.7')],
  ['no PDF/X key', 'PP-011', xmpWithout(/<pdfxid:GTS_PDFXVersion>.*<\/pdfxid:GTS_PDFXVersion>/)],
  ['another PDF/X', 'PP-011', xmpWithout(/PDF\/X-4/, 'PDF/X-4p')],
  ['no document identifier in XMP', 'PP-012', xmpWithout(/<xmpMM:DocumentID>.*<\/xmpMM:DocumentID>/)],
  ['another title in Info', 'PP-012', ({ info }) => info.set(PDFName.of('Title'), PDFString.of('Autre'))],
  [
    'another date in Info',
    'PP-012',
    ({ info }) => info.set(PDFName.of('ModDate'), PDFString.of('D:20200101000000Z')),
  ],
  ['no Trapped', 'PP-013', ({ info }) => void info.delete(PDFName.of('Trapped'))],
  ['Trapped as a string', 'PP-013', ({ info }) => info.set(PDFName.of('Trapped'), PDFString.of('False'))],
  ['Trapped otherwise in XMP', 'PP-013', xmpWithout(/pdf:Trapped="False"/, 'pdf:Trapped="True"')],
  ['no output intent', 'PP-020', ({ catalog }) => void catalog.delete(PDFName.of('OutputIntents'))],
  [
    'two output intents',
    'PP-020',
    (spoiled) => spoiled.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).push(intentOf(spoiled)),
  ],
  ['no profile', 'PP-020', (spoiled) => void intentOf(spoiled).delete(PDFName.of('DestOutputProfile'))],
  [
    'a screen profile',
    'PP-020',
    (spoiled) =>
      spoiled.set(
        intentOf(spoiled),
        'DestOutputProfile',
        streamObject(spoiled.context, { N: 3 }, readFileSync(SRGB)),
      ),
  ],
  [
    'a profile with a wrong N',
    'PP-020',
    (spoiled) =>
      (intentOf(spoiled).lookup(PDFName.of('DestOutputProfile')) as PDFRawStream).dict.set(
        PDFName.of('N'),
        spoiled.context.obj(3),
      ),
  ],
  [
    'no condition named',
    'PP-020',
    (spoiled) => void intentOf(spoiled).delete(PDFName.of('OutputConditionIdentifier')),
  ],
  ['a bleed beyond the sheet', 'PP-030', ({ page, set }) => set(page, 'BleedBox', [14, 14, 360, 462])],
  ['no trim', 'PP-030', ({ page }) => void page.delete(PDFName.of('TrimBox'))],
  ['another trimmed size', 'PP-031', ({ page, set }) => set(page, 'TrimBox', [28.35, 30.35, 325.99, 447.88])],
  ['too little bleed', 'PP-032', ({ page, set }) => set(page, 'BleedBox', [26, 26, 328, 450])],
  ['3 mm of bleed', 'PP-032 (w)', ({ page, set }) => set(page, 'BleedBox', [19.5, 19.5, 334.8, 456.7])],
  ['no bleed box', 'PP-032', ({ page }) => void page.delete(PDFName.of('BleedBox'))],
  ['an ArtBox', 'PP-033', ({ page, set }) => set(page, 'ArtBox', [40, 40, 300, 400])],
  [
    'a font that is not embedded',
    'PP-040',
    (spoiled) => void descriptorOf(spoiled).delete(PDFName.of('FontFile2')),
  ],
  [
    'a standard font in a form',
    'PP-040',
    form('', { Resources: { Font: { P: { Type: 'Font', Subtype: 'Type1', BaseFont: 'Helvetica' } } } }),
  ],
  [
    'a damaged font',
    'PP-040',
    ({ context, ...spoiled }) => {
      descriptorOf({ context, ...spoiled }).set(
        PDFName.of('FontFile2'),
        streamObject(context, { Filter: 'FlateDecode' }, 'no flate'),
      );
    },
  ],
  [
    'a Type 3 font',
    'PP-041 (w)',
    ({ resource, context, paint }) => {
      const square = streamObject(context, {}, '500 0 0 0 500 500 d1 0 0 500 500 re f');
      resource('Font', 'T3', {
        Type: 'Font',
        Subtype: 'Type3',
        FontBBox: [0, 0, 500, 500],
        FontMatrix: [0.001, 0, 0, 0.001, 0, 0],
        CharProcs: { a: square },
        Encoding: { Differences: [97, 'a'] },
        FirstChar: 97,
        LastChar: 97,
        Widths: [500],
      });
      paint('0 0 0 0.5 k BT /T3 10 Tf 80 120 Td (a) Tj ET');
    },
  ],
  ['an RGB fill', 'PP-050', ({ paint }) => paint('1 0 0 rg 80 150 50 50 re f')],
  [
    'an RGB fill in a form in a form',
    'PP-050',
    (spoiled) => {
      spoiled.resource(
        'XObject',
        'Inner',
        streamObject(
          spoiled.context,
          { Subtype: 'Form', BBox: [0, 0, 400, 500] },
          '1 0 0 rg 80 150 50 50 re f',
        ),
      );
      form('/Inner Do')(spoiled);
    },
  ],
  [
    'an RGB tile',
    'PP-050',
    ({ resource, context, paint }) => {
      const tile = {
        PatternType: 1,
        PaintType: 1,
        TilingType: 1,
        BBox: [0, 0, 9, 9],
        XStep: 9,
        YStep: 9,
        Resources: {},
      };
      resource('Pattern', 'Pa', streamObject(context, { Type: 'Pattern', ...tile }, '0 1 0 rg 0 0 5 5 re f'));
      paint('/Pattern cs /Pa scn 80 150 50 50 re f');
    },
  ],
  [
    'an RGB shading',
    'PP-050',
    ({ resource, paint }) => {
      const fade = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0], C1: [1, 1, 1], N: 1 };
      resource('Shading', 'Sh', {
        ShadingType: 2,
        ColorSpace: 'DeviceRGB',
        Coords: [80, 0, 130, 0],
        Function: fade,
      });
      paint('80 150 50 50 re W n /Sh sh');
    },
  ],
  [
    'an RGB inline image',
    'PP-050',
    ({ paint }) => paint('q 1 0 0 1 90 150 cm BI /W 1 /H 1 /BPC 8 /CS /RGB ID abc EI Q'),
  ],
  ['a Lab image', 'PP-050', picture({ ColorSpace: ['Lab', { WhitePoint: [0.9, 1, 0.8] }] }, GOOD_PLACE)],
  [
    'an indexed RGB image',
    'PP-050',
    picture({ ColorSpace: ['Indexed', 'DeviceRGB', 1, PDFString.of('abcdef')] }, GOOD_PLACE),
  ],
  [
    'an RGB image in a soft mask',
    'PP-050',
    ({ resource, context, paint }) => {
      const group = {
        Subtype: 'Form',
        BBox: [0, 0, 400, 500],
        Group: { S: 'Transparency', CS: 'DeviceGray' },
      };
      const mask = streamObject(context, group, '1 0 0 rg 80 150 50 50 re f');
      resource('ExtGState', 'Sm', { Type: 'ExtGState', SMask: { S: 'Luminosity', G: mask } });
      paint('/Sm gs 0 0 0 0.5 k 80 150 50 50 re f');
    },
  ],
  [
    'an ICC RGB fill',
    'PP-050',
    ({ resource, context, paint }) => {
      resource('ColorSpace', 'Rgb', ['ICCBased', streamObject(context, { N: 3 }, readFileSync(SRGB))]);
      paint('/Rgb cs 1 0 0 scn 80 150 50 50 re f');
    },
  ],
  [
    'the registration colour in the page',
    'PP-052',
    ({ resource, context, paint }) => {
      const tint = streamObject(
        context,
        { FunctionType: 4, Domain: [0, 1], Range: [0, 1, 0, 1, 0, 1, 0, 1] },
        '{ dup dup dup }',
      );
      resource('ColorSpace', 'All', ['Separation', 'All', 'DeviceCMYK', tint]);
      paint('/All cs 1 scn 80 150 50 50 re f');
    },
  ],
  ['black text in four inks', 'PP-053', text('0.3 0.3 0.3 1 k', 10)],
  ['black text that knocks out', 'PP-054 (w)', text('0 0 0 1 k', 10)],
  [
    'a black rule that knocks out',
    'PP-054 (w)',
    ({ paint }) => paint('0 0 0 1 K 0.5 w 80 150 m 150 150 l S'),
  ],
  ['white text that overprints', 'PP-055', text('/Op gs 0 0 0 0 k', 10)],
  ['line art in four inks', 'PP-059', picture({ ColorSpace: 'DeviceCMYK', BitsPerComponent: 1 }, GOOD_PLACE)],
  ['a heavy colour', 'PP-056', ({ paint }) => paint('1 0.9 0.9 0.5 k 80 150 50 50 re f')],
  [
    'a heavy shading',
    'PP-056',
    ({ resource, paint }) => {
      const fade = { FunctionType: 2, Domain: [0, 1], C0: [0, 0, 0, 0], C1: [1, 1, 1, 1], N: 1 };
      resource('Pattern', 'Fade', {
        PatternType: 2,
        Shading: { ShadingType: 2, ColorSpace: 'DeviceCMYK', Coords: [80, 0, 130, 0], Function: fade },
      });
      paint('/Pattern cs /Fade scn 80 150 50 50 re f');
    },
  ],
  ['a coarse image', 'PP-060', picture({}, '240 0 0 160 60 150')],
  ['an image between 200 and 300 ppi', 'PP-060 (w)', picture({}, '180 0 0 120 60 150')],
  ['a turned coarse image', 'PP-060', picture({}, '0 240 -160 0 260 100')],
  ['a coarse stencil', 'PP-061 (w)', picture({ ImageMask: true, BitsPerComponent: 1 }, '144 0 0 96 60 150')],
  ['an alternate image', 'PP-062', picture({ Alternates: [] }, GOOD_PLACE)],
  ['OPI', 'PP-062', form('', { OPI: { '2.0': {} } })],
  ['a form from another file', 'PP-062', form('', { Ref: { Page: 0 } })],
  ['a hairline', 'PP-070', ({ paint }) => paint('/Op gs 0 0 0 1 K 0.1 w 80 150 m 150 150 l S')],
  [
    'a hairline by scaling',
    'PP-070',
    ({ paint }) => paint('/Op gs 0 0 0 1 K 0.1 0 0 0.1 0 0 cm 1 w 800 1500 m 1500 1500 l S'),
  ],
  ['a hairline as a box', 'PP-070', ({ paint }) => paint('/Op gs 0 0 0 1 k 80 150 70 0.1 re f')],
  ['small reversed text', 'PP-071', text('0 0 0 0 k', 6)],
  ['small reversed text by its matrix', 'PP-071', text('0.5 0 0 0.5 0 0 cm 0 0 0 0 k', 12, '200 300')],
  [
    'an RGB transparency group',
    'PP-080',
    ({ page, set }) => set(page, 'Group', { S: 'Transparency', CS: 'DeviceRGB' }),
  ],
  [
    'an annotation',
    'PP-090',
    ({ page, set }) => set(page, 'Annots', [{ Type: 'Annot', Subtype: 'Square', Rect: [50, 50, 90, 90] }]),
  ],
  [
    'an opening action',
    'PP-091',
    ({ catalog, set }) => set(catalog, 'OpenAction', { S: 'JavaScript', JS: PDFString.of('1') }),
  ],
  [
    'a page action',
    'PP-091',
    ({ page, set }) => set(page, 'AA', { O: { S: 'URI', URI: PDFString.of('x:y') } }),
  ],
  [
    'a form field',
    'PP-092',
    ({ catalog, set }) => set(catalog, 'AcroForm', { Fields: [{ FT: 'Tx', T: PDFString.of('nom') }] }),
  ],
  [
    'an attached file',
    'PP-093',
    ({ catalog, set }) => set(catalog, 'Names', { EmbeddedFiles: { Names: [] } }),
  ],
  [
    'a hidden layer',
    'PP-094 (w)',
    ({ catalog, set, context }) => {
      const layer = context.register(context.obj({ Type: 'OCG', Name: PDFString.of('Calque') }));
      set(catalog, 'OCProperties', { OCGs: [layer], D: { OFF: [layer] } });
    },
  ],
  [
    'a band that stops at the trim',
    'PP-110 (w)',
    ({ paint }) => paint('0 0.2 0.2 0 k 28.35 100 100 50 re f'),
  ],
  [
    'an image clipped at the trim',
    'PP-110 (w)',
    ({ paint, ...spoiled }) => {
      picture({}, '1 0 0 1 0 0')({ ...spoiled, paint: () => {} });
      paint('28.35 150 60 40 re W n 120 0 0 80 0 130 cm /Im Do');
    },
  ],
  [
    'a wave that stops at the trim',
    'PP-110 (w)',
    ({ paint }) =>
      paint('0 0.2 0.2 0 k 28.35 120 m 90 150 90 150 140 120 c 140 200 l 90 220 90 220 28.35 200 c f'),
  ],
  ['text near the trim', 'PP-111 (w)', text('0 0 0 0.5 k', 9, '32 120')],
  ['text run to the trim', 'PP-111 (w)', text('0 0 0 0.5 k', 9, '295 120', `<${'0001'.repeat(4)}>`)],
  ['LZW', 'PP-120', form('', { Filter: ['ASCIIHexDecode', 'LZWDecode'] })],
  [
    'PostScript',
    'PP-121',
    ({ resource, context }) => resource('XObject', 'Ps', streamObject(context, { Subtype: 'PS' }, '')),
  ],
  ['a transfer function', 'PP-122', ({ resource }) => resource('ExtGState', 'P', { TR: 'Identity' })],
  ['a halftone', 'PP-122', ({ resource }) => resource('ExtGState', 'Ht', { HT: { HalftoneType: 1 } })],
  ['a missing image', 'PP-003', ({ paint }) => paint('/Absent Do')],
  ['an unknown operator', 'PP-003', ({ paint }) => paint('1 2 zzz')],
  ['a restore too many', 'PP-003', ({ paint }) => paint('Q Q Q')],
  [
    'a form that calls itself',
    'PP-003',
    (spoiled) => {
      form('/Fm Do')(spoiled);
    },
  ],
  [
    'a wrong page count',
    'PP-001',
    ({ catalog, set }) => set(catalog.lookup(PDFName.of('Pages'), PDFDict), 'Count', 7),
  ],
];

describe('one fault', () => {
  it.each(FAULTS)('%s gives %s and nothing else', async (_, id, change) => {
    expect(await refusals(await spoil(change))).toEqual([id]);
  });
});

const qpdf = hasTool('qpdf');
/** qpdf mends these on its way, or writes them otherwise. */
const MENDED = new Set(['PP-001', 'PP-120']);

describe.skipIf(!qpdf)('the same fault in object streams (needs qpdf)', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preflight-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(FAULTS.filter(([, id]) => !MENDED.has(id)))('%s gives %s', async (_, id, change) => {
    const [from, to] = [join(folder, 'in.pdf'), join(folder, 'out.pdf')];
    writeFileSync(from, await spoil(change));
    spawnSync('qpdf', ['--object-streams=generate', from, to]);
    expect(await refusals(readFileSync(to))).toEqual([id]);
  });
});

describe('damage of the file', () => {
  const replaced = async (from: RegExp, to: string) =>
    Uint8Array.from(
      Buffer.from(
        Buffer.from(await goodBytes())
          .toString('latin1')
          .replace(from, to),
        'latin1',
      ),
    );

  it.each([
    ['a cut end', /%%EOF\s*$/, ''],
    ['a wrong startxref', /startxref\s+\d+/, 'startxref 12'],
    ['a table that lies', /\n0000000\d\d\d 00000 n/, '\n0000000001 00000 n'],
    ['something before the header', /^%PDF/, 'x%PDF'],
  ])('%s gives PP-001', async (_, from, to) => {
    expect(await refusals(await replaced(from, to))).toEqual(['PP-001']);
  });

  it('a cut content stream gives PP-003', async () => {
    const bytes = await spoil(({ page, context }) => {
      const whole = deflateSync(Buffer.from('0 0 0 0.5 k 80 150 50 50 re f\n'.repeat(50)), { level: 0 });
      page.set(
        PDFName.of('Contents'),
        streamObject(context, { Filter: 'FlateDecode' }, whole.subarray(0, -30)),
      );
    });
    expect(await refusals(bytes)).toEqual(['PP-003']);
  });

  it('an identifier that is not there gives PP-014', async () => {
    expect(await refusals(await replaced(/\/ID \[[^\]]*\]/, ''))).toContain('PP-014');
  });

  it('encryption gives PP-002', async () => {
    const bytes = await spoil(({ document }) =>
      document.encrypt({ ownerPassword: 'secret', userPassword: '' }),
    );
    expect(await refusals(bytes)).toContain('PP-002');
    const locked = await spoil(({ document }) =>
      document.encrypt({ ownerPassword: 'secret', userPassword: 'clef' }),
    );
    expect(await refusals(locked)).toEqual(['PP-002']);
  });

  it('bytes that are no PDF give PP-001, and the rest is unverified', async () => {
    const { results } = await preflight(Buffer.from('bonjour'), DEFAULT_OPTIONS, null);
    expect(results.filter(({ state }) => state !== 'unverified').map(({ id }) => id)).toEqual(['PP-001']);
  });
});

describe('what is allowed', () => {
  it.each<[string, Fault[2]]>([
    ['CropBox', ({ page, set }) => set(page, 'CropBox', [10, 10, 344, 466])],
    [
      'boxes and resources taken from the page tree',
      ({ page, catalog, set }) => {
        const pages = catalog.lookup(PDFName.of('Pages'), PDFDict);
        for (const key of ['MediaBox', 'Resources']) {
          set(pages, key, page.get(PDFName.of(key)) as PDFRef);
          page.delete(PDFName.of(key));
        }
      },
    ],
    ['a fine image', picture({}, GOOD_PLACE)],
    [
      'multiply and opacity',
      ({ resource, paint }) => {
        resource('ExtGState', 'Mu', { BM: 'Multiply', ca: 0.5 });
        paint('/Mu gs 0 0.2 0.2 0 k 80 150 50 50 re f');
      },
    ],
    [
      'a small detail of a drawing at the trim, and a sliver of one',
      ({ paint }) => {
        const arc = (x: number, y: number, width: number, height: number) =>
          `${x} ${y} m ${x} ${y + height} ${x + width} ${y + height} ${x + width} ${y} c ${x + width / 2} ${y} l ${x} ${y} l ${x} ${y} l f`;
        paint(`0 0.2 0.2 0 k ${arc(28.35, 150, 12, 8)} ${arc(80, 150, 12, 0.1)}`);
      },
    ],
    ['invisible text near the trim', text('3 Tr 0 0 0 1 k', 9, '30 120')],
    [
      'a spot colour',
      ({ resource, context, paint }) => {
        const tint = streamObject(
          context,
          { FunctionType: 4, Domain: [0, 1], Range: [0, 1, 0, 1, 0, 1, 0, 1] },
          '{ 0 exch 0 0 }',
        );
        resource('ColorSpace', 'Spot', ['Separation', 'PANTONE 185 C', 'DeviceCMYK', tint]);
        paint('/Spot cs 1 scn 80 150 50 50 re f');
      },
    ],
    ['black text of 30 points in two inks', text('0.4 0 0 1 k', 30)],
    ['an image that goes on to the bleed', picture({}, '72 0 0 48 14 150')],
  ])('%s', async (_, change) => {
    expect(await refusals(await spoil(change))).toEqual([]);
  });

  it('ICC RGB when the printing house converts', async () => {
    const bytes = await spoil(({ resource, context, paint }) => {
      resource('ColorSpace', 'Rgb', ['ICCBased', streamObject(context, { N: 3 }, readFileSync(SRGB))]);
      paint('/Rgb cs 1 0 0 scn 80 150 50 50 re f');
    });
    expect(await refusals(bytes, { allowRgbIcc: true })).toEqual([]);
  });

  it('DeviceRGB where the page gives it a profile, when the printing house converts', async () => {
    const bytes = await spoil(({ resource, context, paint }) => {
      resource('ColorSpace', 'DefaultRGB', ['ICCBased', streamObject(context, { N: 3 }, readFileSync(SRGB))]);
      paint('1 0 0 rg 80 150 50 50 re f');
    });
    expect(await refusals(bytes, { allowRgbIcc: true })).toEqual([]);
    expect(await refusals(bytes)).toEqual(['PP-050']);
  });
});

describe('binding', () => {
  it.each([
    [2, 'agrafe', ['PP-100']],
    [8, 'agrafe', []],
    [52, 'agrafe', ['PP-100']],
    [48, 'dos-carre', ['PP-100']],
    [52, 'dos-carre', []],
    [54, 'dos-carre', ['PP-100']],
    [6, undefined, ['PP-100 (w)']],
  ] as const)('%i pages, %s', async (count, binding, expected) => {
    const bytes = await spoil(({ catalog, context, set }) => {
      const pages = catalog.lookup(PDFName.of('Pages'), PDFDict);
      const first = pages.lookup(PDFName.of('Kids'), PDFArray).lookup(0, PDFDict);
      const kids = Array.from({ length: count }, () => context.register(first.clone(context)));
      set(pages, 'Kids', kids);
      set(pages, 'Count', count);
    });
    expect(await refusals(bytes, binding ? { binding } : {})).toEqual(expected);
  });
});

it.each([
  ['0.2 0.2 0.2 0 k', 7, 1],
  ['0.2 0.2 0 0 k', 7, 0],
  ['0.2 0.2 0.2 0 k', 8, 0],
])('small text: %s at %d pt gives %d warning(s)', async (colour, size, count) => {
  const { findings } = await judge(await spoil(text(colour, size)), { standards: ['PDF/X-4'] });
  expect(withoutWords(findings)).toEqual([]);
  expect(findings.filter(({ rule, severity }) => rule === 'PP-058' && severity === 'warning')).toHaveLength(
    count,
  );
});
