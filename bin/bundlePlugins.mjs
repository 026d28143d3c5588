/** What the bundle has of packages otherwise than they are published. Without it the program does the same, more slowly. */
import { readFile } from 'node:fs/promises';

/** A plugin that loads one file of a package otherwise than it is written. */
function otherwise(name, filter, contentsOf) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => ({ contents: contentsOf(await readFile(path, 'utf8')) }));
    },
  };
}

/** pdfkit names its standard fonts as only files of its own folder can. */
const standardFonts = otherwise('standard-fonts', /pdfkit\.node\.mjs$/, (text) =>
  text.replaceAll("'#standard-fonts/", "'pdfkit/standard-fonts/"),
);

/** What packages do at each start, or at each node of a layout, that nothing here needs. */
const SPARED = [
  // gray-matter brings js-yaml, nothing reads YAML with it, and it loads a parser of JavaScript.
  otherwise('no-scripts-in-yaml', /js-yaml[\\/]lib[\\/]js-yaml[\\/]type[\\/]js[\\/]function\.js$/, (text) =>
    text.replace("_require('esprima')", 'undefined'),
  ),
  // Tables of Unicode are inflated twice each, in JavaScript; zlib gives the same bytes.
  otherwise(
    'native-inflate',
    /tiny-inflate[\\/]index\.js$/,
    () => "module.exports = (source) => new Uint8Array(require('node:zlib').inflateRawSync(source));",
  ),
  // pdfkit can encrypt, PDF/A and PDF/X files may not be: no tables of ciphers.
  otherwise(
    'no-ciphers',
    /@noble[\\/]ciphers[\\/]esm[\\/]aes\.js$/,
    () =>
      "const none = () => { throw new Error('No file is encrypted.'); };\nexport { none as cbc, none as ecb };",
  ),
  // fontkit can read WOFF2; the dictionary for that is large, and the faces here are TrueType.
  otherwise(
    'dictionary-when-asked',
    /brotli[\\/]decompress\.js$/,
    () => "module.exports = (...given) => require('./dec/decode').BrotliDecompressBuffer(...given);",
  ),
  // A layout asks for its few faces at every node, and gets the same promise each time.
  otherwise('each-face-once', /@react-pdf[\\/]layout[\\/]lib[\\/]index\.js$/, (text) =>
    text.replace('await Promise.all(promises)', 'await Promise.all(new Set(promises))'),
  ),
  // A number is no percentage: it need not be written out and searched.
  otherwise('numbers-are-no-percentages', /@react-pdf[\\/]fns[\\/]lib[\\/]index\.js$/, (text) =>
    text.replace(
      'const match = PERCENT_REGEX.exec(',
      "if (typeof value === 'number') return null;\n    const match = PERCENT_REGEX.exec(",
    ),
  ),
];

export const PLUGINS = [standardFonts, ...SPARED];
