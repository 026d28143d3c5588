/**
 * What the bundle has of packages otherwise than they are published: what they do at each start, or at each node of a
 * layout, that nothing here needs. The program does the same without it, more slowly.
 */
import { readFile } from 'node:fs/promises';
import { LAYOUT_OTHERWISE } from './layoutOtherwise.mjs';
import { PDF_LIB_OTHERWISE } from './pdfLibOtherwise.mjs';

const EVERYWHERE = 'everywhere';
const EDGES = ['Top', 'Right', 'Bottom', 'Left'];

/** Files of packages with what takes their place: another text, or pairs of a passage and what stands for it. */
const OTHERWISE = [
  ...PDF_LIB_OTHERWISE,
  [
    /pdfkit\.node\.mjs$/,
    [
      // pdfkit names its standard fonts as only files of its own folder can.
      ["'#standard-fonts/", "'pdfkit/standard-fonts/", EVERYWHERE],
      // Nearly all of what moves a drawing moves it, and does not turn or scale it.
      [
        'const values = [m11, m12, m21, m22, dx, dy].map(',
        'const values = m11 === 1 && m12 === 0 && m21 === 0 && m22 === 1\n      ? `1 0 0 1 ${number$1(dx)} ${number$1(dy)}`\n      : [m11, m12, m21, m22, dx, dy].map(',
      ],
    ],
  ],
  // A face whose glyphs do not vary says in one place how wide each is: its outline need not be looked at.
  [
    /fontkit[\\/]dist[\\/]module\.mjs$/,
    [
      [
        'get advanceWidth() {\n        return this._getMetrics().advanceWidth;',
        `get advanceWidth() {
        const font = this._font;
        if (this._metrics || font._variationProcessor || !font.hmtx) return this._getMetrics().advanceWidth;
        const known = (font._advanceWidths ??= new Map());
        let advance = known.get(this.id);
        if (advance === undefined) known.set(this.id, (advance = this._getTableMetrics(font.hmtx).advance));
        return advance;`,
      ],
    ],
  ],
  // Faces are read as tens of thousands of small tables: what each hides is kept by fields, not defined one by one.
  [
    /restructure[\\/]src[\\/]Struct\.js$/,
    [
      [
        `    const res = {};

    // define hidden properties
    Object.defineProperties(res, {
      parent:         { value: parent },
      _startOffset:   { value: stream.pos },
      _currentOffset: { value: 0, writable: true },
      _length:        { value: length }
    });

    return res;`,
        '    return new Decoded(parent, stream.pos, length);',
      ],
      [
        'export class Struct extends Base {',
        `// A clone of one, which has its prototype alone, hides nothing.
class Decoded {
  #parent; #start; #current = 0; #length;
  constructor(parent, start, length) {
    this.#parent = parent;
    this.#start = start;
    this.#length = length;
  }
  get parent() { return #parent in this ? this.#parent : undefined; }
  get _startOffset() { return #start in this ? this.#start : undefined; }
  get _length() { return #length in this ? this.#length : undefined; }
  get _currentOffset() { return #current in this ? this.#current : undefined; }
  set _currentOffset(offset) { this.#current = offset; }
}

export class Struct extends Base {`,
      ],
    ],
  ],
  [
    /@react-pdf[\\/]render[\\/]lib[\\/]index\.js$/,
    [
      // A text without attachments need not be searched for them.
      [
        'const renderAttachments = (ctx, run, glyphs) => {',
        'const renderAttachments = (ctx, run, glyphs) => {\n    if (!run.attributes.attachment)\n        return;',
      ],
      [
        'const glyphs = [...run.glyphs];',
        'const glyphs = run.attributes.attachment ? [...run.glyphs] : run.glyphs;',
      ],
      // What paints a canvas is the same for all of a document.
      [
        'const painter = (ctx) => {\n    const p =',
        'const painters = new WeakMap();\nconst painter = (ctx) => {\n    if (!painters.has(ctx)) painters.set(ctx, newPainter(ctx));\n    return painters.get(ctx);\n};\nconst newPainter = (ctx) => {\n    const p =',
      ],
    ],
  ],
  // gray-matter brings js-yaml, nothing reads YAML with it, and it loads a parser of JavaScript.
  [/js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/, [["_require('esprima')", 'undefined']]],
  // Tables of Unicode are inflated twice each, in JavaScript; zlib gives the same bytes.
  [
    /tiny-inflate[\\/]index\.js$/,
    "module.exports = (source) => new Uint8Array(require('node:zlib').inflateRawSync(source));",
  ],
  // pdfkit can encrypt, PDF/A and PDF/X files may not be: no tables of ciphers.
  [
    /@noble[\\/]ciphers[\\/]esm[\\/]aes\.js$/,
    "const none = () => { throw new Error('No file is encrypted.'); };\nexport { none as cbc, none as ecb };",
  ],
  // English is hyphenated by patterns of ours; those that React-PDF would use are put in order when it does.
  [
    /@react-pdf[\\/]hyphenate[\\/]lib[\\/]en-us\.js$/,
    [
      [
        'const { hyphenate, syllables } = createHyphenator(patterns);',
        `let made;
const hyphenator = () => (made ??= createHyphenator(patterns));
const hyphenate = (...given) => hyphenator().hyphenate(...given);
const syllables = (...given) => hyphenator().syllables(...given);`,
      ],
    ],
  ],
  // What a schema refuses is told by the catalogue, in its words: zod need not know forty languages.
  [/zod[\\/]v4[\\/]locales[\\/]index\.js$/, "export { default as en } from './en.js';"],
  // fontkit can read WOFF2, whose dictionary is large; the faces here are TrueType, and Node has the same.
  [
    /brotli[\\/]decompress\.js$/,
    "module.exports = (source) => new Uint8Array(require('node:zlib').brotliDecompressSync(source));",
  ],
  // Each store of faces opens four of the faces that every reader of PDF has, which no book may use: they wait until
  // a text asks for one.
  [
    /@react-pdf[\\/]font[\\/]lib[\\/]index\.js$/,
    [
      ...[
        ['normal', 400],
        ['normal', 700],
        ['italic', 400],
        ['italic', 700],
      ].map(([style, weight]) => [
        `        this.load({
            fontFamily: 'Helvetica',
            fontStyle: '${style}',
            fontWeight: ${weight},
        });
`,
        '',
      ]),
      [
        'return this.fontFamilies[fontFamily].resolve(descriptor);',
        `const font = this.fontFamilies[fontFamily].resolve(descriptor);
        if (font && !font.data && STANDARD_FONTS.includes(font.src)) font.data = new StandardFont(font.src);
        return font;`,
      ],
    ],
  ],
  [
    /@react-pdf[\\/]fns[\\/]lib[\\/]index\.js$/,
    [
      // A number is no percentage: it need not be written out and searched.
      [
        'const match = PERCENT_REGEX.exec(',
        "if (typeof value === 'number') return null;\n    const match = PERCENT_REGEX.exec(",
      ],
      // Between two steps of a layout, what was begun elsewhere goes on: the next step of a picture's conversion.
      [
        'result = await fns[i](result, ...args);',
        'result = await fns[i](result, ...args);\n        await new Promise(setImmediate);',
      ],
    ],
  ],
  // Styles without media queries, as all are, need not be copied key by key.
  [
    /@react-pdf[\\/]stylesheet[\\/]lib[\\/]index\.js$/,
    [
      [
        'return Object.entries(style).reduce(',
        'if (!hasMediaQueries(style)) return style;\n    return Object.entries(style).reduce(',
      ],
      [
        'const resolveMediaQueries = (container, style) => {',
        `const hasMediaQueries = (style) => {
    for (const key in style) if (key[0] === '@') return true;
    return false;
};
const resolveMediaQueries = (container, style) => {`,
      ],
      // A style takes three steps: no function need be made for them at each node.
      [
        `const computeMediaQueries = (value) => resolveMediaQueries(container, value);
    return compose(resolve(container), computeMediaQueries, flatten)(style);`,
        'return resolve(container)(resolveMediaQueries(container, flatten(style)));',
      ],
    ],
  ],
  [
    /@react-pdf[\\/]layout[\\/]lib[\\/]index\.js$/,
    [
      // A layout asks for its few faces at every node, and gets the same promise each time.
      ['await Promise.all(promises)', 'await Promise.all(new Set(promises))'],
      [
        'const fetchAssets = (fontStore, node, pageWidth) => {',
        'const fetchAssets = (fontStore, node, pageWidth, asked) => {',
      ],
      [
        'const fontFamilies = castArray(n.style.fontFamily);\n            promises.push(',
        'const fontFamilies = castArray(n.style.fontFamily);\n            const face = `${n.style.fontStyle} ${n.style.fontWeight}`;\n            const faces = asked.get(n.style.fontFamily) ?? new Set();\n            asked.set(n.style.fontFamily, faces);\n            if (!faces.has(face) && faces.add(face)) promises.push(',
      ],
      [
        '    return page.children\n        ?.map((child) => fetchAssets(fontStore, child, pageWidth))',
        '    const asked = new Map();\n    return page.children\n        ?.map((child) => fetchAssets(fontStore, child, pageWidth, asked))',
      ],
      // Yoga is asked for what a style says; where it says nothing, that is none.
      ...['padding', 'margin'].flatMap((kind) =>
        EDGES.map((edge) => [
          `getComputed${kind === 'padding' ? 'Padding' : 'Margin'}(node, Yoga.Edge.${edge}) ||`,
          `(node.style?.${kind}${edge} == null ? 0 : getComputed${kind === 'padding' ? 'Padding' : 'Margin'}(node, Yoga.Edge.${edge})) ||`,
        ]),
      ),
      ...EDGES.map((edge) => [
        `getComputedBorder(yogaNode, Yoga.Edge.${edge})`,
        `(node.style?.border${edge}Width == null ? 0 : getComputedBorder(yogaNode, Yoga.Edge.${edge}))`,
      ]),
      ...LAYOUT_OTHERWISE,
    ],
  ],
];

/**
 * A passage stands in its file once, unless it is said to be meant wherever it stands: another function that happens to
 * begin alike would go on doing without what it needs.
 * @throws Error where a package has changed: what is here must be looked at again
 */
export function changed(text, path, passages) {
  if (typeof passages === 'string') return passages;
  return passages.reduce((before, [passage, other, where = 'once']) => {
    const found = before.split(passage).length - 1;
    if (found === 0 || (found > 1 && where === 'once'))
      throw new Error(`${path} has « ${passage} » ${found} times: bin/bundlePlugins.mjs`);
    return before.split(passage).join(other);
  }, text);
}

export const PLUGINS = OTHERWISE.map(([filter, passages]) => ({
  name: String(filter),
  setup({ onLoad }) {
    onLoad({ filter }, async ({ path }) => ({
      contents: changed(await readFile(path, 'utf8'), path, passages),
    }));
  },
}));
