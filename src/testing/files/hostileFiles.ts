import { deflateSync } from 'node:zlib';

/** A file in the making: bodies of its objects by number, from 1; object 1 is the catalogue. */
type Bodies = Readonly<Record<number, string | Uint8Array>>;

/** A PDF of the given objects, without the niceties that a writer would add. */
function pdfOf(bodies: Bodies): Uint8Array {
  const objects = Object.entries(bodies).map(([number, body]) =>
    Buffer.concat([Buffer.from(`${number} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]),
  );
  const head = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
  const size = Object.keys(bodies).length + 1;
  const tail = `trailer\n<< /Root 1 0 R /Size ${size} >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([head, ...objects, Buffer.from(tail)]);
}

function stream(entries: string, data: string | Uint8Array): Uint8Array {
  const bytes = Buffer.from(data);
  return Buffer.concat([
    Buffer.from(`<< ${entries} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
}

const CATALOGUE = '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 8 0 R >>';
const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';

/** One page that shows `content`; objects from 6 on are the case's own. */
function onePage(content: string | Uint8Array, others: Bodies = {}): Uint8Array {
  const resources = '<< /Font << /F 6 0 R >> /XObject << /X 7 0 R >> >>';
  return pdfOf({
    1: CATALOGUE,
    2: PAGES,
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources ${resources} /Contents 5 0 R >>`,
    5: typeof content === 'string' ? stream('', content) : content,
    ...others,
  });
}

const font = (descendant: string, more = ''): string =>
  `<< /Type /Font /Subtype /Type0 /BaseFont /F /Encoding /Identity-H /DescendantFonts [${descendant}] ${more} >>`;

const SHOW = 'BT /F 9 Tf <0001> Tj ET';

/** Beyond the bounds of one stream and of all object streams together. */
const HUGE = 140 * 2 ** 20;

let blanks: Uint8Array | undefined;

/** A stream of blanks that unfolds to a thousand times its length. */
function bomb(entries = ''): Uint8Array {
  blanks ??= deflateSync(Buffer.alloc(HUGE, 0x20), { level: 1 });
  return stream(`${entries} /Filter /FlateDecode`, blanks);
}

/** Files that were made to break a reader, by what they do. */
export const HOSTILE_FILES: Readonly<Record<string, () => Uint8Array>> = {
  'nothing at all': () => new Uint8Array(),
  'a file cut short': () => onePage(SHOW).subarray(0, 300),
  'a hexadecimal string of 200 kB': () =>
    onePage(`BT /F 9 Tf <${'0041'.repeat(50_000)}> Tj ET`, { 6: font('') }),
  'a name of 200 kB': () => onePage(`/${'n'.repeat(200_000)} gs`),
  '50,000 nested arrays in a page': () => onePage(`${'['.repeat(50_000)} TJ`),
  '50,000 nested dictionaries in a page': () => onePage(`/P ${'<</K '.repeat(50_000)} BDC`),
  '50,000 nested arrays in the file': () => pdfOf({ 1: CATALOGUE, 2: PAGES, 3: '['.repeat(50_000) }),
  '50,000 nested dictionaries in the catalogue': () =>
    pdfOf({ 1: `<< /Pages 2 0 R /X ${'<</K '.repeat(50_000)}` }),
  '50,000 nested dictionaries, closed': () =>
    pdfOf({ 1: CATALOGUE, 2: PAGES, 3: `${'<</K '.repeat(50_000)}1${'>>'.repeat(50_000)}` }),
  'a form that calls itself': () =>
    onePage('/X Do', {
      7: stream('/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 7 0 R >> >>', '/X Do'),
    }),
  'forms that double at each of 18 levels': () =>
    onePage('/X Do', {
      ...Object.fromEntries(
        Array.from({ length: 18 }, (_, level) => [
          20 + level,
          stream(
            `/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X ${21 + level} 0 R >> >>`,
            '/X Do /X Do /X Do /X Do',
          ),
        ]),
      ),
      7: stream('/Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 20 0 R >> >>', '/X Do /X Do'),
      38: stream('/Subtype /Form /BBox [0 0 9 9]', '0 0 1 1 re f'),
    }),
  'widths of forty million glyphs': () =>
    onePage(SHOW, { 6: font('<< /Type /Font /Subtype /CIDFontType2 /W [0 40000000 500] >>') }),
  'ten thousand ranges of all widths': () =>
    onePage(SHOW, { 6: font(`<< /Subtype /CIDFontType2 /W [${'0 65535 500 '.repeat(10_000)}] >>`) }),
  'texts of a billion codes': () =>
    onePage(SHOW, {
      6: font('<< /Subtype /CIDFontType2 >>', '/ToUnicode 9 0 R'),
      9: stream('', 'beginbfrange <00000000> <3b9aca00> <0041> endbfrange'),
    }),
  'twenty thousand tables that do not end': () =>
    onePage(SHOW, {
      6: font('<< /Subtype /CIDFontType2 >>', '/ToUnicode 9 0 R'),
      9: stream('', 'beginbfchar <00> <0041> [ '.repeat(20_000)),
    }),
  'a page tree that loops': () =>
    pdfOf({ 1: CATALOGUE, 2: '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 1 >>' }),
  'a page tree of 500 levels': () =>
    pdfOf({
      1: CATALOGUE,
      ...Object.fromEntries(
        Array.from({ length: 500 }, (_, i) => [2 + i, `<< /Type /Pages /Kids [${3 + i} 0 R] /Count 1 >>`]),
      ),
    }),
  'an outline that loops': () =>
    pdfOf({
      1: '<< /Type /Catalog /Pages 2 0 R /Outlines 4 0 R >>',
      2: PAGES,
      3: '<< /Type /Page /MediaBox [0 0 9 9] >>',
      4: '<< /First 5 0 R >>',
      5: '<< /Title (a) /First 5 0 R /Next 4 0 R >>',
    }),
  'a structure tree that loops': () =>
    onePage(SHOW, { 8: '<< /K 9 0 R >>', 9: '<< /S /P /K [9 0 R 8 0 R] >>' }),
  'a structure tree of 500 levels': () =>
    onePage(SHOW, {
      8: '<< /K 10 0 R >>',
      ...Object.fromEntries(Array.from({ length: 500 }, (_, i) => [10 + i, `<< /S /P /K ${11 + i} 0 R >>`])),
    }),
  'a role map that loops': () =>
    onePage(SHOW, { 8: '<< /RoleMap << /A /B /B /A >> /K 9 0 R >>', 9: '<< /S /A >>' }),
  'trees of names and numbers that loop': () =>
    pdfOf({
      1: '<< /Type /Catalog /Pages 2 0 R /PageLabels 4 0 R /Names << /Dests 4 0 R /EmbeddedFiles 4 0 R >> >>',
      2: PAGES,
      3: '<< /Type /Page /MediaBox [0 0 9 9] >>',
      4: '<< /Kids [4 0 R 4 0 R] >>',
    }),
  'labels beyond all numerals': () =>
    pdfOf({
      1: '<< /Type /Catalog /Pages 2 0 R /PageLabels << /Nums [0 << /S /a /St 2000000000 >>] >> >>',
      2: PAGES,
      3: '<< /Type /Page /MediaBox [0 0 9 9] >>',
    }),
  'a page that unfolds to 140 MB': () => onePage(bomb()),
  'a font that unfolds to 140 MB': () =>
    onePage(SHOW, {
      6: font('<< /Subtype /CIDFontType2 /FontDescriptor << /FontFile2 9 0 R >> >>'),
      9: bomb(),
    }),
  'an object stream that unfolds to 140 MB': () => onePage(SHOW, { 9: bomb('/Type /ObjStm /N 1 /First 4') }),
  'the same, its type spelled in numbers': () => onePage(SHOW, { 9: bomb('/Type /Obj#53tm /N 1 /First 4') }),
  'a table of a billion objects': () =>
    onePage(SHOW, { 9: stream('/Type /XRef /Size 1000000000 /W [0 0 0] /Root 1 0 R', '') }),
  'rows of a trillion columns': () =>
    onePage(
      stream(
        '/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 1000000000000 >>',
        deflateSync('q Q'),
      ),
    ),
  'two hundred thousand open graphics states': () => onePage('q '.repeat(200_000)),
  'fifty thousand open stretches of content': () => onePage('/P <</MCID 0>> BDC '.repeat(50_000)),
  'a path of a hundred thousand points': () => onePage(`${'0 0 m 1 1 l '.repeat(50_000)} W n`),
  'metadata of thirty thousand open titles': () =>
    pdfOf({
      1: '<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>',
      2: PAGES,
      3: '<< /Type /Page /MediaBox [0 0 9 9] >>',
      4: stream(
        '/Type /Metadata /Subtype /XML',
        `<x xmlns:dc="http://purl.org/dc/elements/1.1/">${'<dc:title>&#x7fffffff;<rdf:li>'.repeat(30_000)}`,
      ),
    }),
};
