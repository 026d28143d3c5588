import { dictionariesIn, dictionaryIn, textIn } from '../../reader/file/objects.ts';
import { languageOf } from '../../reader/tags/structureTree.ts';
import { documentRule, elementRule, error, type ScreenRule } from '../rule.ts';
import { placeOfAnnotation } from './annotationRules.ts';
import { contentOwners } from './contentOwners.ts';

const LANGUAGE_TAG = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;

/** Languages of text, alternatives, outline and annotations: checkpoint 11. */
export const LANGUAGE_RULES: readonly ScreenRule[] = [
  {
    id: '11-001',
    judge: (reading) => {
      if (reading.language) return [];
      const owners = contentOwners(reading.tree);
      return reading.pages.flatMap(({ page, tagging }) => {
        const lost = tagging.shown.some(
          ({ mcid, language }) =>
            mcid !== undefined && !language && !languageOf(owners.get(`${page.key} ${mcid}`), undefined),
        );
        return lost ? [error('found', { page: page.number })] : [];
      });
    },
  },
  elementRule('11-002', (element, { language }) =>
    (element.alternative || element.actualText) && !languageOf(element, language)
      ? { fault: 'found', type: element.type }
      : undefined,
  ),
  documentRule('11-003', ({ file, language }) =>
    !language && dictionaryIn(dictionaryIn(file.catalog, 'Outlines'), 'First') ? 'found' : undefined,
  ),
  {
    id: '11-004',
    judge: ({ file, language }) =>
      language
        ? []
        : file.pages.flatMap((page) =>
            dictionariesIn(page.dict, 'Annots')
              .filter(({ dict }) => textIn(dict, 'Contents') && !textIn(dict, 'Lang'))
              .map(({ key }) => error('found', placeOfAnnotation({ page: page.number, key }))),
          ),
  },
  documentRule('11-006', ({ language }) => (language ? undefined : 'found')),
  documentRule('UA 7.2 langue', ({ language }) =>
    language && !LANGUAGE_TAG.test(language) ? { fault: 'file', language } : undefined,
  ),
  elementRule('UA 7.2 langue', ({ language, type }) =>
    language !== undefined && !LANGUAGE_TAG.test(language) ? { fault: 'element', type, language } : undefined,
  ),
];
