import {
  asDictionary,
  dictionariesAt,
  dictionaryAt,
  keyOf,
  nameAt,
  nameTreeEntries,
  textAt,
  type PdfFile,
} from '../../reader/file/pdfObjects.ts';
import { PDFRef, type PDFDict } from '@cantoo/pdf-lib';
import { rule, type Rule } from '../rule.ts';

const RELATIONSHIPS = new Set([
  'Source',
  'Data',
  'Alternative',
  'Supplement',
  'EncryptedPayload',
  'Unspecified',
]);

/** File specifications of the files that a file carries. */
export function embeddedFileSpecs(file: PdfFile): { key: string; dictionary: PDFDict }[] {
  const tree = dictionaryAt(dictionaryAt(file.catalog, 'Names'), 'EmbeddedFiles');
  return nameTreeEntries(tree).flatMap(({ name, value }) => {
    const dictionary = asDictionary(value);
    const key = [...file.document.context.enumerateIndirectObjects()].find(
      ([, object]) => object === value,
    )?.[0];
    return dictionary ? [{ key: key instanceof PDFRef ? keyOf(key) : name, dictionary }] : [];
  });
}

function embeddedStream(dictionary: PDFDict): PDFDict | undefined {
  return dictionaryAt(dictionaryAt(dictionary, 'EF'), 'F');
}

function fileRule(id: string, fault: (dictionary: PDFDict, file: PdfFile) => string | undefined): Rule {
  return rule(id, ({ file }) =>
    embeddedFileSpecs(file).flatMap(({ key, dictionary }) => {
      const what = fault(dictionary, file);
      return what === undefined
        ? []
        : [{ object: key, what: `${textAt(dictionary, 'UF') ?? 'fichier joint'} : ${what}` }];
    }),
  );
}

/** Files carried inside (ISO 19005-3, 6.8). */
export const ASSOCIATED_FILE_RULES: readonly Rule[] = [
  fileRule('A 6.8 type', (dictionary) => {
    const type = nameAt(embeddedStream(dictionary), 'Subtype');
    return type?.includes('/') ? undefined : 'pas de type de média';
  }),
  fileRule('A 6.8 date', (dictionary) =>
    textAt(dictionaryAt(embeddedStream(dictionary), 'Params'), 'ModDate')
      ? undefined
      : 'pas de date (Params, ModDate)',
  ),
  fileRule('A 6.8 nom', (dictionary) =>
    textAt(dictionary, 'F') && textAt(dictionary, 'UF') ? undefined : 'pas de nom (F et UF)',
  ),
  fileRule('A 6.8 relation', (dictionary) => {
    const relationship = nameAt(dictionary, 'AFRelationship');
    return relationship && RELATIONSHIPS.has(relationship)
      ? undefined
      : 'pas de lien avec le document (AFRelationship)';
  }),
  fileRule('A 6.8 association', (dictionary, file) => {
    const associated = [file.catalog, ...file.pages.map((page) => page.dictionary)].flatMap((holder) =>
      dictionariesAt(holder, 'AF').map((entry) => entry.dictionary),
    );
    return associated.includes(dictionary) ? undefined : 'aucun objet ne le nomme (AF)';
  }),
];
