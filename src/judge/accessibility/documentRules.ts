import {
  asDictionary,
  booleanAt,
  dictionariesAt,
  dictionaryAt,
  numberAt,
  textAt,
  valueAt,
} from '../../reader/file/pdfObjects.ts';
import { xmpProperty } from '../../reader/file/xmpFacts.ts';
import { embeddedFileSpecs } from '../archive/associatedFileRules.ts';
import { documentRule, rule, type Rule } from '../rule.ts';

/** Bit 10 of /P lets assistive technology read an encrypted file (ISO 32000-1, table 22). */
const ACCESSIBILITY_BIT = 1 << 9;

/** What is said once for the whole file: Matterhorn checkpoints 01, 06, 07, 20, 21, 25 and 26. */
export const DOCUMENT_RULES: readonly Rule[] = [
  documentRule('UA 7.1', ({ file, tree }) =>
    tree.root && booleanAt(dictionaryAt(file.catalog, 'MarkInfo'), 'Marked') === true
      ? undefined
      : 'le document n’est pas balisé (MarkInfo, StructTreeRoot)',
  ),
  documentRule('01-007', ({ file }) =>
    booleanAt(dictionaryAt(file.catalog, 'MarkInfo'), 'Suspects')
      ? 'les balises sont dites douteuses (Suspects)'
      : undefined,
  ),
  documentRule('06-001', ({ xmp }) => (xmp ? undefined : 'pas de métadonnées XMP')),
  documentRule('06-002', ({ xmp }) =>
    !xmp || xmpProperty(xmp, 'pdfuaid:part')[0] === '1'
      ? undefined
      : 'les métadonnées ne se réclament pas de PDF/UA-1',
  ),
  documentRule('06-003', ({ xmp }) =>
    !xmp || xmpProperty(xmp, 'dc:title')[0]?.trim()
      ? undefined
      : 'pas de titre dans les métadonnées (dc:title)',
  ),
  documentRule('07-001', ({ file }) =>
    booleanAt(dictionaryAt(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle') === undefined
      ? 'rien ne demande d’afficher le titre (DisplayDocTitle)'
      : undefined,
  ),
  documentRule('07-002', ({ file }) =>
    booleanAt(dictionaryAt(file.catalog, 'ViewerPreferences'), 'DisplayDocTitle') === false
      ? 'la fenêtre affiche le nom du fichier et non le titre'
      : undefined,
  ),
  rule('20-001', ({ file }) =>
    dictionariesAt(dictionaryAt(file.catalog, 'OCProperties'), 'Configs')
      .filter(({ dictionary }) => !textAt(dictionary, 'Name'))
      .map(({ key }) => ({ object: key, what: 'configuration de calques sans nom' })),
  ),
  documentRule('20-003', ({ file }) =>
    valueAt(dictionaryAt(dictionaryAt(file.catalog, 'OCProperties'), 'D'), 'AS')
      ? 'des calques changent d’eux-mêmes (AS)'
      : undefined,
  ),
  rule('21-001', ({ file }) =>
    embeddedFileSpecs(file)
      .filter(({ dictionary }) => !textAt(dictionary, 'F') || !textAt(dictionary, 'UF'))
      .map(({ key }) => ({ object: key, what: 'fichier joint sans nom (F et UF)' })),
  ),
  documentRule('25-001', ({ file }) =>
    valueAt(dictionaryAt(file.catalog, 'AcroForm'), 'XFA') ? 'formulaire XFA' : undefined,
  ),
  documentRule('26-002', ({ file }) => {
    const { context } = file.document;
    const permissions = numberAt(asDictionary(context.lookup(context.trailerInfo.Encrypt)), 'P');
    return permissions !== undefined && !(permissions & ACCESSIBILITY_BIT)
      ? 'le chiffrement exclut les lecteurs d’écran'
      : undefined;
  }),
];
