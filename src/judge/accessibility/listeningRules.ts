import { readPageLabels } from '../../reader/file/pageLabels.ts';
import { dictionaryIn } from '../../reader/file/objects.ts';
import { documentRule, elementRule, error, type ScreenRule } from '../rule.ts';
import { cutLinks } from './cutLinks.ts';
import { gluedWords } from './gluedWords.ts';
import { tableHeaders } from './tableHeaders.ts';

/** Blocks that a caption speaks of. */
const CAPTIONED = new Set(['Figure', 'Table', 'L', 'TOC', 'Formula']);

/** What a listener needs and no failure condition of the Matterhorn Protocol names. */
export const LISTENING_RULES: readonly ScreenRule[] = [
  gluedWords,
  {
    id: 'PDF-102',
    judge: ({ file }) => {
      if (!dictionaryIn(file.catalog, 'PageLabels')) return [];
      return readPageLabels(file).flatMap((label, index) =>
        label.trim() ? [] : [error('found', { page: index + 1 })],
      );
    },
  },
  elementRule('PDF-103', ({ role, parent }) =>
    role === 'Caption' && !CAPTIONED.has(parent?.role ?? '')
      ? { fault: 'found', parent: parent?.role ?? 'StructTreeRoot' }
      : undefined,
  ),
  cutLinks,
  tableHeaders,
  documentRule('PDF-106', ({ pages }) =>
    pages.some(({ tagging }) => tagging.actualTexts.some((text) => /[\0\ufeff\ufffe\uffff]/.test(text)))
      ? 'found'
      : undefined,
  ),
];
