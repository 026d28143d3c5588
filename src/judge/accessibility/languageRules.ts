import { dictionariesAt, dictionaryAt, textAt } from '../../reader/file/pdfObjects.ts';
import { languageOf, type TreeElement } from '../../reader/tags/structureTree.ts';
import { documentRule, elementRule, rule, type ExaminedFile, type Rule } from '../rule.ts';

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Languages of text, alternatives, outline and annotations: checkpoint 11. */
export const LANGUAGE_RULES: readonly Rule[] = [
  rule('11-001', (examined) => {
    if (examined.language) return [];
    const owners = contentOwners(examined);
    return examined.contents.flatMap(({ page, shown }) => {
      const lost = shown.find(
        ({ mcid, language }) =>
          mcid !== undefined && !language && !languageOf(owners.get(`${page.key} ${mcid}`), undefined),
      );
      return lost ? [{ page: page.number, what: 'texte dont la langue n’est dite nulle part' }] : [];
    });
  }),
  elementRule('11-002', (element, { language }) =>
    (element.alternative || element.actualText) && !languageOf(element, language)
      ? `${element.type} : texte de remplacement sans langue`
      : undefined,
  ),
  documentRule('11-003', ({ file, language }) =>
    !language && dictionaryAt(dictionaryAt(file.catalog, 'Outlines'), 'First')
      ? 'signets sans langue'
      : undefined,
  ),
  rule('11-004', ({ file, language }) =>
    language
      ? []
      : file.pages.flatMap((page) =>
          dictionariesAt(page.dictionary, 'Annots')
            .filter(({ dictionary }) => textAt(dictionary, 'Contents') && !textAt(dictionary, 'Lang'))
            .map(({ key }) => ({ page: page.number, object: key, what: 'annotation sans langue' })),
        ),
  ),
  documentRule('11-006', ({ language }) =>
    language ? undefined : 'le document ne dit pas sa langue (Lang)',
  ),
  documentRule('UA 7.2 langue', ({ language }) =>
    language && !LANGUAGE_TAG.test(language) ? `« ${language} » n’est pas un code de langue` : undefined,
  ),
  elementRule('UA 7.2 langue', ({ language, type }) =>
    language !== undefined && !LANGUAGE_TAG.test(language)
      ? `${type} : « ${language} » n’est pas un code de langue`
      : undefined,
  ),
];

/** Elements by the marked content that they own: `page key` and MCID. */
export function contentOwners({ tree }: ExaminedFile): Map<string, TreeElement> {
  const owners = new Map<string, TreeElement>();
  for (const element of tree.elements) {
    for (const kid of element.kids) if (kid.kind === 'content') owners.set(`${kid.page} ${kid.id}`, element);
  }
  return owners;
}
