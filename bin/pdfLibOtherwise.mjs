/**
 * What the bundle has of pdf-lib otherwise than it is published. It reads each finished file for the judge, ten thousand
 * small objects of a book, and who builds one book waits for that. The program reads the same without it, more slowly.
 */
const PDF_LIB = '@cantoo[\\\\/]pdf-lib[\\\\/]es[\\\\/]core[\\\\/]';

/** For `OTHERWISE` of `bundlePlugins.mjs`. */
export const PDF_LIB_OTHERWISE = [
  [
    new RegExp(`${PDF_LIB}streams[\\\\/]decode\\.js$`),
    [
      // Object streams are inflated by zlib; what it does not take whole is left to pdf-lib, as all was.
      [
        'const decodeStream = (stream, encoding, params) => {',
        `import { inflateSync } from 'node:zlib';
const inflated = (stream) => {
    if (!(stream instanceof Stream)) return new FlateStream(stream);
    try {
        return new Stream(new Uint8Array(inflateSync(stream.bytes)));
    } catch {
        return new FlateStream(stream);
    }
};
const decodeStream = (stream, encoding, params) => {`,
      ],
      [
        'return new FlateStream(stream);\n    }\n    if (encoding',
        'return inflated(stream);\n    }\n    if (encoding',
      ],
    ],
  ],
  [
    new RegExp(`${PDF_LIB}parser[\\\\/]BaseParser\\.js$`),
    [
      // Before each object three words are looked for, after each dictionary five.
      [
        'const initialOffset = this.bytes.offset();',
        'if (this.bytes.peek() !== keyword[0]) return false;\n        const initialOffset = this.bytes.offset();',
      ],
      // Most numbers are a few digits and nothing else: these are summed where they stand.
      [
        'parseRawInt() {',
        `digitsAlone() {
        const { bytes, idx } = this.bytes;
        let at = idx;
        let value = 0;
        while (IsDigit[bytes[at]]) value = value * 10 + bytes[at++] - 48;
        if (at === idx || at - idx > 15 || IsNumeric[bytes[at]]) return -1;
        this.bytes.idx = at;
        this.bytes.column += at - idx;
        return value;
    }
    parseRawInt() {
        const digits = this.digitsAlone();
        if (digits >= 0) return digits;`,
      ],
      [
        'parseRawNumber() {',
        'parseRawNumber() {\n        const digits = this.digitsAlone();\n        if (digits >= 0) return digits;',
      ],
    ],
  ],
  [
    new RegExp(`${PDF_LIB}parser[\\\\/]PDFObjectParser\\.js$`),
    [
      // Where a dictionary does not say what it is, there is nothing to compare; `of` looks for escapes at each call.
      [
        "const Type = dict.get(PDFName.of('Type'));",
        'const Type = dict.get(PDFName.Type);\n        if (Type === undefined) return PDFDict.fromMapWithContext(dict, this.context);',
      ],
    ],
  ],
  [
    new RegExp(`${PDF_LIB}objects[\\\\/]PDFName\\.js$`),
    [
      // Few names hold an escape.
      [
        '(name) => name.replace(/#([0-9A-Fa-f]{2})/g,',
        "(name) => !name.includes('#') ? name : name.replace(/#([0-9A-Fa-f]{2})/g,",
      ],
      [
        '(name) => name.replace(/#([\\dABCDEF]{2})/g,',
        "(name) => !name.includes('#') ? name : name.replace(/#([\\dABCDEF]{2})/g,",
      ],
    ],
  ],
  [
    new RegExp(`${PDF_LIB}objects[\\\\/]PDFNumber\\.js$`),
    [
      // A number that is only read need not be written out.
      ['        this.stringValue = numberToString(value);\n', ''],
      [
        '    asNumber() {',
        '    get stringValue() {\n        return numberToString(this.numberValue);\n    }\n    asNumber() {',
      ],
    ],
  ],
  [
    new RegExp(`${PDF_LIB}objects[\\\\/]PDFRef\\.js$`),
    [
      // References are found by their number, not by a text that is made to find them.
      ['const pool = new Map();', 'const pool = new Map();\nconst firsts = new Map();'],
      [
        'PDFRef.of = (objectNumber, generationNumber = 0) => {',
        `PDFRef.of = (objectNumber, generationNumber = 0) => {
    if (generationNumber !== 0) return referenceOf(objectNumber, generationNumber);
    let first = firsts.get(objectNumber);
    if (!first) firsts.set(objectNumber, first = referenceOf(objectNumber, 0));
    return first;
};
const referenceOf = (objectNumber, generationNumber) => {`,
      ],
    ],
  ],
];
