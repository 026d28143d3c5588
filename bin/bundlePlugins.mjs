/**
 * What the bundle has of packages otherwise than they are published: what they do at each start, or at each node of a
 * layout, that nothing here needs. The program does the same without it, more slowly.
 */
import { readFile } from 'node:fs/promises';

/** Files of packages with what takes their place: another text, or pairs of a passage and what stands for it. */
const OTHERWISE = [
  // pdfkit names its standard fonts as only files of its own folder can.
  [/pdfkit\.node\.mjs$/, [["'#standard-fonts/", "'pdfkit/standard-fonts/"]]],
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
  // fontkit can read WOFF2; the dictionary for that is large, and the faces here are TrueType.
  [
    /brotli[\\/]decompress\.js$/,
    "module.exports = (...given) => require('./dec/decode').BrotliDecompressBuffer(...given);",
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
        "if (!Object.keys(style).some((key) => key.startsWith('@media'))) return style;\n    return Object.entries(style).reduce(",
      ],
    ],
  ],
  [
    /@react-pdf[\\/]layout[\\/]lib[\\/]index\.js$/,
    [
      // A layout asks for its few faces at every node, and gets the same promise each time.
      ['await Promise.all(promises)', 'await Promise.all(new Set(promises))'],
      // Of some forty settings a node has five: what is not said needs no function that finds so.
      [
        'const setYogaValue = (attr, edge) => (value) => (node) => {',
        'const unchanged = (node) => node;\nconst setYogaValue = (attr, edge) => (value) => isNil(value) ? unchanged : (node) => {',
      ],
      // Few nodes have round corners; the copy of a style that `evolve` makes is slow to read ever after.
      [
        'const style = evolve({\n        borderTopLeftRadius: resolveRadius(node.box),',
        'const isRound = (key) => key.endsWith("Radius");\n    const style = node.style && !Object.keys(node.style).some(isRound) ? node.style : evolve({\n        borderTopLeftRadius: resolveRadius(node.box),',
      ],
    ],
  ],
];

/** @throws Error where a package has changed: what is here must be looked at again */
function changed(text, path, passages) {
  if (typeof passages === 'string') return passages;
  return passages.reduce((before, [passage, other]) => {
    if (!before.includes(passage))
      throw new Error(`${path} no longer has « ${passage} »: bin/bundlePlugins.mjs`);
    return before.replaceAll(passage, other);
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
