import { PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import { nameOf } from '../../reader/file/objects.ts';
import { attributeOf, childElements } from '../../reader/tags/structureTree.ts';
import { documentRule, elementRule, error, placeOf, type ScreenRule } from '../rule.ts';
import { namedHeaders } from './tableHeaders.ts';

/** What an element of a certain type must say: checkpoints 13, 14, 15, 17 and 19. */
export const ELEMENT_RULES: readonly ScreenRule[] = [
  elementRule('13-004', ({ role, alternative, actualText }) =>
    role === 'Figure' && !alternative?.trim() && !actualText?.trim() ? 'found' : undefined,
  ),
  elementRule('32000 14.8.5.4.3', (element) => {
    if (element.role !== 'Figure') return undefined;
    const box = attributeOf(element, 'Layout', 'BBox');
    const sides = box instanceof PDFArray ? box.asArray().filter((side) => side instanceof PDFNumber) : [];
    return sides.length === 4 ? undefined : 'found';
  }),
  {
    id: '14-002',
    judge: ({ tree, file }) => {
      const first = tree.elements.find(({ role }) => /^H[1-6]$/.test(role));
      return first && first.role !== 'H1'
        ? [error({ fault: 'found', role: first.role }, placeOf(first, file))]
        : [];
    },
  },
  {
    id: '14-003',
    judge: ({ tree, file }) => {
      let previous = 0;
      return tree.elements.flatMap((element) => {
        const { role } = element;
        if (!/^H[1-6]$/.test(role)) return [];
        const level = Number(role.slice(1));
        const skips = previous > 0 && level > previous + 1;
        const said = { fault: 'found', from: `H${previous}`, to: role };
        previous = level;
        return skips ? [error(said, placeOf(element, file))] : [];
      });
    },
  },
  elementRule('14-006', (element) =>
    childElements(element).filter(({ role }) => role === 'H').length > 1 ? 'found' : undefined,
  ),
  documentRule('14-007', ({ tree }) => {
    const roles = new Set(tree.elements.map(({ role }) => role));
    const numbered = [...roles].some((role) => /^H[1-6]$/.test(role));
    return roles.has('H') && numbered ? 'found' : undefined;
  }),
  elementRule('15-003', (element, { tree }) => {
    if (element.role !== 'TH' || namedHeaders(tree).has(element.id ?? '')) return undefined;
    const scope = nameOf(attributeOf(element, 'Table', 'Scope'));
    return scope && ['Row', 'Column', 'Both'].includes(scope) ? undefined : 'found';
  }),
  elementRule('17-002', ({ role, alternative, actualText }) =>
    role === 'Formula' && !alternative?.trim() && !actualText?.trim() ? 'found' : undefined,
  ),
  elementRule('19-003', ({ role, id }) => (role === 'Note' && !id ? 'found' : undefined)),
  {
    id: '19-004',
    judge: ({ tree, file }) => {
      const notes = tree.elements.filter(({ role, id }) => role === 'Note' && id);
      const count = new Map<string, number>();
      for (const { id = '' } of notes) count.set(id, (count.get(id) ?? 0) + 1);
      return notes.flatMap((element) => {
        const { id = '' } = element;
        return (count.get(id) ?? 0) > 1 ? [error({ fault: 'found', id }, placeOf(element, file))] : [];
      });
    },
  },
  elementRule('32000 14.9', ({ type, alternative, actualText }) => {
    const text = [alternative, actualText].find((value) => value !== undefined && hasInvalidCharacter(value));
    return text === undefined ? undefined : { fault: 'found', type };
  }),
];

/** Lone surrogates, U+FFFE, and control characters. */
function hasInvalidCharacter(text: string): boolean {
  return /[\p{Cs}\p{Cc}\ufeff\ufffd-\uffff]/u.test(text.replace(/[\t\n\r]/g, ''));
}
