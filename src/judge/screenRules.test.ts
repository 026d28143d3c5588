import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addAnnotation,
  changeAnnotations,
  changeFonts,
  damaged,
  elementOf,
  move,
  name,
  number,
  rewriteContent,
  rewriteXmp,
  set,
  setInCatalog,
  setOn,
  text,
  type Damage,
} from '../testing/files/brokenFiles.ts';
import type { PdfFile } from '../reader/file/document.ts';
import { dictionaryIn } from '../reader/file/objects.ts';
import { nameTreeEntries } from '../reader/file/trees.ts';
import { withoutWords } from '../testing/findingWords.ts';
import { judge } from './judge.ts';
import { ARCHIVE_RULES, UA_RULES } from './rules.ts';
import type { StandardName } from './verdict.ts';
import { makePdf, soundSection } from '../testing/soundDocument.tsx';

let sound: Uint8Array;

beforeAll(async () => {
  sound = await makePdf([soundSection()]);
});

const object = (file: PdfFile, entries: Record<string, object | string | boolean>): PDFDict =>
  file.context.obj(entries as Record<string, string>);

const fileSpec = (file: PdfFile): PDFDict => {
  const [entry] = nameTreeEntries(dictionaryIn(dictionaryIn(file.catalog, 'Names'), 'EmbeddedFiles'));
  if (!(entry?.value instanceof PDFDict)) throw new Error('no file');
  return entry.value;
};

const page = (file: PdfFile): PDFDict | undefined => file.pages[0]?.dict;

function changeUnicode(change: (cmap: string) => string): Damage {
  return changeFonts((font, _descendant, file) => {
    const map = font.lookup(PDFName.of('ToUnicode'));
    if (!(map instanceof PDFRawStream)) throw new Error('no map');
    const cmap = change(Buffer.from(map.contents).toString('latin1'));
    set(font, 'ToUnicode', file.context.register(file.context.stream(cmap)));
  });
}

/** The text of the second code of every font, as it stands in the CMap. */
const secondCode = /(\[<[0-9a-f ]*>) <[0-9a-f ]*>/;

// prettier-ignore
const CASES: readonly (readonly [rule: string, what: string, damage: Damage])[] = [
  ['UA 7.1', 'no MarkInfo', setInCatalog('MarkInfo', () => undefined)],
  ['01-007', 'suspects', (file) => set(dictionaryIn(file.catalog, 'MarkInfo'), 'Suspects', file.context.obj(true))],
  ['01-003', 'artifact in content', rewriteContent((c) => c.replace(/(MCID 0>> BDC\n)/, '$1/Artifact BMC 0 0 1 1 re f EMC\n'))],
  ['01-004', 'content in artifact', rewriteContent((c) => c.replace(/(\/\w+ <<\/MCID 0>> BDC[\s\S]*?EMC)/, '/Artifact BMC $1 EMC'))],
  ['01-005', 'a rule that is neither', rewriteContent((c) => `${c}\n0 0 m 10 10 l S`)],
  ['32000 14.6', 'an EMC too many', rewriteContent((c) => `${c}\nEMC`)],
  ['32000 14.6', 'a q too many', rewriteContent((c) => `${c}\nq`)],
  ['32000 14.7.4.2', 'one MCID twice', rewriteContent((c) => c.replace('/MCID 1>>', '/MCID 0>>'))],
  ['32000 14.7.4.3', 'content outside the tree', rewriteContent((c) => c.replace('/MCID 1>>', '/MCID 999>>'))],
  ['32000 14.7.4.4', 'no parent tree', (file) => set(dictionaryIn(file.catalog, 'StructTreeRoot'), 'ParentTree', undefined)],
  ['32000 14.7.4.4', 'annotations without way back', changeAnnotations((a) => set(a, 'StructParent', undefined))],
  ['02-001', 'unknown role', setOn('P', 'S', name('Absatz'))],
  ['02-003', 'circular role map', (file) => set(dictionaryIn(file.catalog, 'StructTreeRoot'), 'RoleMap', object(file, { A: 'B', B: 'A' }))],
  ['02-004', 'standard role remapped', (file) => set(dictionaryIn(file.catalog, 'StructTreeRoot'), 'RoleMap', object(file, { P: 'Span' }))],
  ['06-001', 'no metadata', setInCatalog('Metadata', () => undefined)],
  ['06-002', 'no claim', rewriteXmp((xmp) => xmp.replace('<pdfuaid:part>1</pdfuaid:part>', ''))],
  ['06-003', 'no title', rewriteXmp((xmp) => xmp.replace(/<dc:title>.*<\/dc:title>/, ''))],
  ['07-001', 'nothing about the title bar', setInCatalog('ViewerPreferences', () => undefined)],
  ['07-002', 'file name in the title bar', setInCatalog('ViewerPreferences', (file) => object(file, { DisplayDocTitle: false }))],
  ['09-004', 'a row outside a table', move('TR', 'Sect')],
  ['09-004', 'a cell in a table', setOn('TR', 'S', name('TD'))],
  ['UA 7.2 cellules', 'a row short of a cell', move('TD', 'P')],
  ['09-005', 'a paragraph in a list', setOn('LI', 'S', name('P'))],
  ['09-005', 'a label that is no label', setOn('Lbl', 'S', name('Span'))],
  ['09-006', 'an entry outside contents', setOn('TOC', 'S', name('Div'))],
  ['09-007', 'a ruby base alone', setOn('Span', 'S', name('RB'))],
  ['09-008', 'warichu alone', setOn('Span', 'S', name('WT'))],
  ['10-001', 'a code without Unicode', changeUnicode((cmap) => cmap.replace(secondCode, '$1 <>'))],
  ['11-001', 'no language', setInCatalog('Lang', () => undefined)],
  ['11-002', 'alternatives without language', setInCatalog('Lang', () => undefined)],
  ['11-003', 'outline without language', setInCatalog('Lang', () => undefined)],
  ['11-004', 'annotations without language', setInCatalog('Lang', () => undefined)],
  ['11-006', 'no language', setInCatalog('Lang', () => undefined)],
  ['UA 7.2 langue', 'no language tag', setOn('Span', 'Lang', text('du japonais'))],
  ['13-004', 'figure without alternative', setOn('Figure', 'Alt', undefined)],
  ['13-004', 'figure with a blank alternative', setOn('Figure', 'Alt', text(' '))],
  ['32000 14.8.5.4.3', 'figure without box', setOn('Figure', 'A', undefined)],
  ['14-002', 'first heading is H2', setOn('H1', 'S', name('H2'))],
  ['14-003', 'a level skipped', setOn('H2', 'S', name('H3'))],
  ['14-006', 'two H in one element', (file) => ['H1', 'H2'].forEach((role) => setOn(role, 'S', name('H'))(file))],
  ['14-007', 'H beside H1', setOn('H2', 'S', name('H'))],
  ['15-003', 'header without scope', setOn('TH', 'A', undefined)],
  ['17-002', 'formula without alternative', setOn('H2', 'S', name('Formula'))],
  ['19-003', 'note without ID', setOn('Note', 'ID', undefined)],
  ['19-004', 'two notes with one ID', (file) => {
    const id = elementOf(file, 'Note').id ?? '';
    set(elementOf(file, 'P').dict, 'S', name('Note'));
    set(elementOf(file, 'Note').dict, 'ID', text(id));
  }],
  ['20-001', 'layers without a name', setInCatalog('OCProperties', (file) => object(file, { OCGs: [], D: {}, Configs: [{}] }))],
  ['20-003', 'layers that switch', setInCatalog('OCProperties', (file) => object(file, { OCGs: [], D: { AS: [{}] } }))],
  ['21-001', 'attachment without UF', (file) => set(fileSpec(file), 'UF', undefined)],
  ['25-001', 'XFA', setInCatalog('AcroForm', (file) => object(file, { Fields: [], XFA: [] }))],
  ['28-002', 'annotation outside Annot', addAnnotation({ Subtype: name('Square'), Contents: text('x') })],
  ['28-004', 'annotation without description', addAnnotation({ Subtype: name('Square') })],
  ['28-005', 'field without name', addAnnotation({ Subtype: name('Widget') })],
  ['28-006', 'unknown annotation', addAnnotation({ Subtype: name('Postit') })],
  ['28-007', 'TrapNet', addAnnotation({ Subtype: name('TrapNet') })],
  ['28-008', 'no tab order', (file) => set(page(file), 'Tabs', undefined)],
  ['28-009', 'tabs by rows', (file) => set(page(file), 'Tabs', name('R'))],
  ['28-010', 'field outside Form', addAnnotation({ Subtype: name('Widget'), TU: text('x') })],
  ['28-011', 'link outside Link', setOn('Link', 'S', name('Span'))],
  ['28-012', 'link without description', changeAnnotations((a) => set(a, 'Contents', undefined))],
  ['31-001', 'no CIDSystemInfo', changeFonts((_font, descendant) => set(descendant, 'CIDSystemInfo', undefined))],
  ['31-004', 'wrong CIDToGIDMap', changeFonts((_font, descendant) => set(descendant, 'CIDToGIDMap', name('Other')))],
  ['31-005', 'no CIDToGIDMap', changeFonts((_font, descendant) => set(descendant, 'CIDToGIDMap', undefined))],
  ['31-006', 'unknown encoding', changeFonts((font) => set(font, 'Encoding', name('Other-H')))],
  ['31-009', 'font left out', changeFonts((_font, descendant) => set(dictionaryIn(descendant, 'FontDescriptor'), 'FontFile2', undefined))],
  ['31-011', 'a glyph that the font lacks', rewriteContent((c) => c.replace(/\[<[0-9a-f]{4}/, '[<fff0'))],
  ['31-014', 'CIDSet short of glyphs', changeFonts((_font, descendant, { context }) =>
    set(dictionaryIn(descendant, 'FontDescriptor'), 'CIDSet', context.register(context.stream(new Uint8Array([0x80])))))],
  ['31-016', 'other widths', changeFonts((_font, descendant) => set(descendant, 'W', undefined))],
  ['31-027', 'no ToUnicode', changeFonts((font) => set(font, 'ToUnicode', undefined))],
  ['31-028', 'U+0000', changeUnicode((cmap) => cmap.replace(secondCode, '$1 <0000>'))],
  ['31-029', 'U+FEFF', changeUnicode((cmap) => cmap.replace(secondCode, '$1 <feff>'))],
  ['31-030', '.notdef', rewriteContent((c) => c.replace(/\[<[0-9a-f]{4}/, '[<0000'))],
  ['A 6.2.11.7.3', 'private use', changeUnicode((cmap) => cmap.replace(secondCode, '$1 <e000>'))],
  ['A 6.1.7.2', 'LZW', (file) => {
    const stream = file.context.stream('x');
    set(stream.dict, 'Filter', name('LZWDecode'));
    set(file.catalog, 'Extra', file.context.register(stream));
  }],
  ['A 6.1.13', 'name too long', setInCatalog('Extra', () => name('n'.repeat(128)))],
  ['A 6.1.13', 'integer too great', setInCatalog('Extra', () => number(2 ** 31))],
  ['A 6.1.13 q', 'q 29 deep', rewriteContent((c) => `${c}\n${'q '.repeat(29)}${'Q '.repeat(29)}`)],
  ['A 6.2.2', 'unknown operator', rewriteContent((c) => `${c}\n1 fillit`)],
  ['A 6.2.4.3', 'no output intent', setInCatalog('OutputIntents', () => undefined)],
  ['A 6.2.4.3', 'CMYK beside an RGB intent', rewriteContent((c) => `0 0 0 1 k\n${c}`)],
  ['A 6.2.8', 'interpolated image', (file) => {
    const images = dictionaryIn(file.pages[0]?.resources, 'XObject');
    for (const key of images?.keys() ?? []) set(dictionaryIn(images, key.decodeText()), 'Interpolate', file.context.obj(true));
  }],
  ['A 6.2.10', 'transparency without blending space', setInCatalog('OutputIntents', () => undefined)],
  ['A 6.3.1', 'sound', addAnnotation({ Subtype: name('Sound') })],
  ['A 6.3.2', 'links that do not print', changeAnnotations((a) => set(a, 'F', number(0)))],
  ['A 6.3.3', 'no appearance', addAnnotation({ Subtype: name('Square'), Contents: text('x') })],
  ['A 6.5.1', 'script on a link', changeAnnotations((a) => set(dictionaryIn(a, 'A'), 'S', name('JavaScript')))],
  ['A 6.5.1 scripts', 'scripts', (file) => set(dictionaryIn(file.catalog, 'Names'), 'JavaScript', object(file, { Names: [] }))],
  ['A 6.5.2', 'triggers', setInCatalog('AA', (file) => object(file, {}))],
  ['A 6.6.2.1', 'compressed metadata', (file) => {
    const { context } = file;
    set(file.catalog, 'Metadata', context.register(context.flateStream('<x/>', { Type: 'Metadata', Subtype: 'XML' })));
  }],
  ['A 6.6.2.3', 'schema not described', rewriteXmp((xmp) => xmp.replace('<pdfaSchema:prefix>pdfuaid<', '<pdfaSchema:prefix>other<'))],
  ['A 6.6.3', 'two titles', rewriteXmp((xmp) => xmp.replace('complet', 'autre'))],
  ['A 6.6.3 dates', 'two dates', rewriteXmp((xmp) => xmp.replace(/(<xmp:CreateDate>)2026/, '$12025'))],
  ['A 6.6.4', 'other level', rewriteXmp((xmp) => xmp.replace('<pdfaid:conformance>A<', '<pdfaid:conformance>B<'))],
  ['A 6.8 type', 'attachment without type', (file) => set(dictionaryIn(dictionaryIn(fileSpec(file), 'EF'), 'F'), 'Subtype', undefined)],
  ['A 6.8 relation', 'attachment without relation', (file) => set(fileSpec(file), 'AFRelationship', undefined)],
  ['26-002', 'encryption against screen readers', (file) => {
    const { context } = file;
    context.trailerInfo.Encrypt = context.register(context.obj({ P: 0 }));
  }],
  ['A 6.1.3 chiffrement', 'encryption', (file) => {
    const { context } = file;
    context.trailerInfo.Encrypt = context.register(context.obj({ P: -1 }));
  }],
  ['28-017', 'printer mark in the tree', changeAnnotations((a) => set(a, 'Subtype', name('PrinterMark')))],
  ['32000 14.8.4', 'document in a document', setOn('Sect', 'S', name('Document'))],
  ['32000 14.9', 'control character in an alternative', setOn('Figure', 'Alt', text('a\u0001'))],
  ['A 6.1.7.1', 'stream in another file', (file) => {
    const stream = file.context.stream('x');
    set(stream.dict, 'FFilter', name('FlateDecode'));
    set(file.catalog, 'Extra', file.context.register(stream));
  }],
  ['A 6.1.12', 'permissions', setInCatalog('Perms', (file) => object(file, { Other: {} }))],
  ['A 6.2.5', 'transfer function', (file) => {
    const states = dictionaryIn(file.pages[0]?.resources, 'ExtGState');
    for (const key of states?.keys() ?? []) set(dictionaryIn(states, key.decodeText()), 'TR', name('Identity'));
  }],
  ['A 6.2.10 fusion', 'unknown blend mode', (file) => {
    const states = dictionaryIn(file.pages[0]?.resources, 'ExtGState');
    for (const key of states?.keys() ?? []) set(dictionaryIn(states, key.decodeText()), 'BM', name('Sparkle'));
  }],
  ['A 6.4.1', 'form without appearances', setInCatalog('AcroForm', (file) => object(file, { Fields: [], NeedAppearances: true }))],
  ['A 6.6.2.2', 'packet with an encoding', rewriteXmp((xmp) => xmp.replace('<?xpacket begin', '<?xpacket encoding="UTF-8" begin'))],
  ['A 6.7.2.2', 'not said to be tagged', setInCatalog('MarkInfo', () => undefined)],
  ['A 6.7.3.3', 'no structure tree', setInCatalog('StructTreeRoot', () => undefined)],
  ['A 6.10', 'other presentations', (file) => set(dictionaryIn(file.catalog, 'Names'), 'AlternatePresentations', object(file, {}))],
  ['A 6.11', 'requirements', setInCatalog('Requirements', (file) => object(file, {}))],
  ['A 6.8 date', 'attachment without date', (file) => set(dictionaryIn(dictionaryIn(fileSpec(file), 'EF'), 'F'), 'Params', undefined)],
  ['A 6.8 nom', 'attachment without name', (file) => set(fileSpec(file), 'F', undefined)],
  ['A 6.8 association', 'attachment of nothing', setInCatalog('AF', () => undefined)],
  ['A 6.8 somme', 'check sum of other data', (file) => set(dictionaryIn(dictionaryIn(dictionaryIn(fileSpec(file), 'EF'), 'F'), 'Params'), 'CheckSum', text('0123456789abcdef'))],
  ['A 6.1.13 q', 'q 30 deep, half of them in a form', (file) => {
    const { context } = file;
    const form = context.stream('q '.repeat(15) + 'Q '.repeat(15), { Subtype: 'Form', BBox: [0, 0, 9, 9] });
    const resources = file.pages[0]?.resources;
    set(resources, 'XObject', context.obj({ ...Object.fromEntries(dictionaryIn(resources, 'XObject')?.entries().map(([key, value]) => [key.decodeText(), value]) ?? []), Deep: context.register(form) }));
    rewriteContent((c) => `${c}\n${'q '.repeat(15)}/Deep Do ${'Q '.repeat(15)}`)(file);
  }],
  ['A 6.2.4.3', 'CMYK inline image', rewriteContent((c) => `${c}\n/Artifact BMC BI /W 1 /H 1 /CS /CMYK /BPC 8 ID abcd EI EMC`)],
  ['32000 14.9', 'U+FEFF in an alternative', setOn('Figure', 'Alt', PDFHexString.of('FEFF0061FEFF'))],
  ['PDF-101', 'two headings in one', (file) => {
    move('H2', 'H1')(file);
    setOn('H2', 'S', name('Span'))(file);
  }],
  ['PDF-102', 'pages without label', setInCatalog('PageLabels', (file) => file.context.obj({ Nums: [0, {}] }))],
  ['PDF-103', 'a caption of nothing', setOn('P', 'S', name('Caption'))],
  ['PDF-104', 'a link in two elements', (file) => {
    const link = elementOf(file, 'Link', 1);
    const kids = link.parent?.dict.lookup(PDFName.of('K'), PDFArray);
    const at = kids?.asArray().findIndex((kid) => kid.toString() === `${link.key} R`) ?? -1;
    kids?.insert(at, file.context.register(link.dict.clone()));
  }],
  ['PDF-105', 'a table of data cells', (file) => [0, 1, 2].forEach(() => setOn('TH', 'S', name('TD'))(file))],
  ['PDF-106', 'U+FEFF in an ActualText of the page', rewriteContent((c) => c.replace('/MCID 0>>', '/MCID 0 /ActualText <FEFFFEFF>>>'))],
];

const BOTH: readonly StandardName[] = ['PDF/UA-1', 'PDF/A-3a'];

async function broken(bytes: Uint8Array, standards?: readonly StandardName[]): Promise<string[]> {
  const { findings } = await judge(bytes, standards && { standards });
  expect(withoutWords(findings)).toEqual([]);
  return findings.map(({ rule }) => rule);
}

describe('rules for files for the screen', () => {
  it('finds nothing in a sound file, as written and as pdf-lib writes it', async () => {
    expect(await broken(sound)).toEqual([]);
    expect(await broken(await damaged(sound, () => {}), BOTH)).toEqual([]);
  });

  it.each(CASES)('%s: %s', async (rule, _what, damage) => {
    expect(await broken(await damaged(sound, damage), BOTH)).toContain(rule);
  });

  it('A 6.1.2 and A 6.1.3: bytes before and after', async () => {
    const source = Buffer.from(sound).toString('latin1');
    expect(await broken(Buffer.from(source.replace(/%[\x80-\xff]{4}/, '%aaaa'), 'latin1'))).toEqual([
      'A 6.1.2',
    ]);
    expect(await broken(Buffer.from(`${source}\n\n\n`, 'latin1'))).toEqual(['A 6.1.3 fin']);
    expect(await broken(Buffer.from(source.replace(/\/ID \[[^\]]*\]/, ''), 'latin1'))).toEqual([
      'A 6.1.3 identifiant',
    ]);
  });

  it('asks PDF/A only of a file that claims it', async () => {
    const withoutClaim = await damaged(
      sound,
      rewriteXmp((xmp) => xmp.replace(/<pdfaid:part>3<\/pdfaid:part>/, '')),
    );
    expect(await broken(withoutClaim)).toEqual([]);
    expect(await broken(withoutClaim, BOTH)).toEqual(['A 6.6.4']);
  });

  it('refuses a file with a page that has no label', async () => {
    const unlabelled = setInCatalog('PageLabels', (file) => file.context.obj({ Nums: [0, {}] }));
    const { findings } = await judge(await damaged(sound, unlabelled), { standards: BOTH });
    expect(findings.find(({ rule }) => rule === 'PDF-102')).toMatchObject({ severity: 'error' });
  });

  it('has a broken file for every rule but these', () => {
    const tested = new Set(CASES.map(([rule]) => rule));
    const untested = [...UA_RULES, ...ARCHIVE_RULES].map(({ id }) => id).filter((id) => !tested.has(id));
    expect(untested).toMatchInlineSnapshot(`
      [
        "30-001",
        "30-002",
        "A 6.1.2",
        "A 6.1.3 identifiant",
        "A 6.1.3 fin",
        "A 6.2.3",
        "A 6.2.9",
      ]
    `);
  });
});
