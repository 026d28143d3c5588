import { createHash } from 'node:crypto';
import { PDFHexString, PDFString } from '@cantoo/pdf-lib';
import { decodeStream } from '../../reader/file/streamBytes.ts';
import {
  dictionariesIn,
  dictionaryIn,
  nameIn,
  textIn,
  type KeyedDictionary,
  valueIn,
} from '../../reader/file/objects.ts';
import type { PdfFile } from '../../reader/file/document.ts';
import { embeddedFileSpecs, embeddedStream } from '../../reader/file/embeddedFiles.ts';
import { error, type ScreenRule } from '../rule.ts';

const RELATIONSHIPS = new Set([
  'Source',
  'Data',
  'Alternative',
  'Supplement',
  'EncryptedPayload',
  'Unspecified',
]);

function fileRule(id: string, isWrong: (spec: KeyedDictionary, file: PdfFile) => boolean): ScreenRule {
  return {
    id,
    judge: ({ file }) =>
      embeddedFileSpecs(file)
        .filter((spec) => isWrong(spec, file))
        .map(({ key, dict }) => error({ fault: 'found', file: textIn(dict, 'UF') ?? '?' }, { object: key })),
  };
}

/** The MD5 of the data, where the file says one (ISO 32000-1, table 46); data beyond the bounds are not summed. */
function hasWrongSum(spec: KeyedDictionary): boolean {
  const stream = embeddedStream(spec);
  const sum = valueIn(dictionaryIn(stream?.dict, 'Params'), 'CheckSum');
  if (!stream || sum === undefined) return false;
  if (!(sum instanceof PDFString) && !(sum instanceof PDFHexString)) return true;
  const { bytes, cut } = decodeStream(stream);
  return !cut && !createHash('md5').update(bytes).digest().equals(sum.asBytes());
}

/** Files carried inside (ISO 19005-3, 6.8). */
export const ASSOCIATED_FILE_RULES: readonly ScreenRule[] = [
  fileRule('A 6.8 type', (spec) => !nameIn(embeddedStream(spec)?.dict, 'Subtype')?.includes('/')),
  fileRule('A 6.8 date', (spec) => !textIn(dictionaryIn(embeddedStream(spec)?.dict, 'Params'), 'ModDate')),
  fileRule('A 6.8 nom', ({ dict }) => !textIn(dict, 'F') || !textIn(dict, 'UF')),
  fileRule('A 6.8 somme', hasWrongSum),
  fileRule('A 6.8 relation', ({ dict }) => !RELATIONSHIPS.has(nameIn(dict, 'AFRelationship') ?? '')),
  fileRule('A 6.8 association', ({ dict }, { catalog, pages }) => {
    const holders = [catalog, ...pages.map((page) => page.dict)];
    return !holders.some((holder) => dictionariesIn(holder, 'AF').some((entry) => entry.dict === dict));
  }),
];
