import {
  booleanIn,
  dictionariesIn,
  dictionaryIn,
  numberIn,
  textIn,
  valueIn,
} from '../../reader/file/objects.ts';
import { xmpValue } from '../../reader/file/xmp.ts';
import { embeddedFileSpecs } from '../../reader/file/embeddedFiles.ts';
import { documentRule, error, type ScreenRule } from '../rule.ts';

/** Bit 10 of /P lets assistive technology read an encrypted file (ISO 32000-1, table 22). */
const ACCESSIBILITY_BIT = 1 << 9;

/** What is said once for the whole file: Matterhorn checkpoints 01, 06, 07, 20, 21, 25 and 26. */
export const DOCUMENT_RULES: readonly ScreenRule[] = [
  documentRule('UA 7.1', ({ file, tree }) =>
    tree.root && booleanIn(dictionaryIn(file.catalog, 'MarkInfo'), 'Marked') === true ? undefined : 'found',
  ),
  documentRule('01-007', ({ file }) =>
    booleanIn(dictionaryIn(file.catalog, 'MarkInfo'), 'Suspects') ? 'found' : undefined,
  ),
  documentRule('06-001', ({ file: { xmp } }) => (xmp ? undefined : 'found')),
  documentRule('06-002', ({ file: { xmp } }) =>
    !xmp || xmpValue(xmp, 'pdfuaid:part') === '1' ? undefined : 'found',
  ),
  documentRule('06-003', ({ file: { xmp } }) => (!xmp || xmpValue(xmp, 'dc:title') ? undefined : 'found')),
  documentRule('07-001', ({ file }) =>
    booleanIn(dictionaryIn(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle') === undefined
      ? 'found'
      : undefined,
  ),
  documentRule('07-002', ({ file }) =>
    booleanIn(dictionaryIn(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle') === false
      ? 'found'
      : undefined,
  ),
  {
    id: '20-001',
    judge: ({ file }) =>
      dictionariesIn(dictionaryIn(file.catalog, 'OCProperties'), 'Configs')
        .filter(({ dict }) => !textIn(dict, 'Name'))
        .map(({ key }) => error('found', { object: key })),
  },
  documentRule('20-003', ({ file }) =>
    valueIn(dictionaryIn(dictionaryIn(file.catalog, 'OCProperties'), 'D'), 'AS') ? 'found' : undefined,
  ),
  {
    id: '21-001',
    judge: ({ file }) =>
      embeddedFileSpecs(file)
        .filter(({ dict }) => !textIn(dict, 'F') || !textIn(dict, 'UF'))
        .map(({ key }) => error('found', { object: key })),
  },
  documentRule('25-001', ({ file }) =>
    valueIn(dictionaryIn(file.catalog, 'AcroForm'), 'XFA') ? 'found' : undefined,
  ),
  documentRule('26-002', ({ file }) => {
    const permissions = numberIn(file.encryption, 'P');
    return permissions !== undefined && !(permissions & ACCESSIBILITY_BIT) ? 'found' : undefined;
  }),
];
