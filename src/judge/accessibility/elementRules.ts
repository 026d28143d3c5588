import { PDFArray, PDFNumber } from '@cantoo/pdf-lib';
import { asName } from '../../reader/file/pdfObjects.ts';
import { attributeOf, childElements } from '../../reader/tags/structureTree.ts';
import { elementRule, rule, type Rule } from '../rule.ts';

/** What an element of a certain type must say: checkpoints 13, 14, 15, 17 and 19. */
export const ELEMENT_RULES: readonly Rule[] = [
  elementRule('13-004', ({ role, alternative, actualText }) =>
    role === 'Figure' && !alternative?.trim() && !actualText?.trim()
      ? 'image sans texte de remplacement'
      : undefined,
  ),
  elementRule('32000 14.8.5.4.3', (element) => {
    if (element.role !== 'Figure') return undefined;
    const box = attributeOf(element, 'Layout', 'BBox');
    const sides = box instanceof PDFArray ? box.asArray().filter((side) => side instanceof PDFNumber) : [];
    return sides.length === 4 ? undefined : 'image sans cadre (BBox)';
  }),
  rule('14-002', ({ tree }) => {
    const first = tree.elements.find(({ role }) => /^H[1-6]$/.test(role));
    return first && first.role !== 'H1'
      ? [{ object: first.key, what: `le premier titre est ${first.role}` }]
      : [];
  }),
  rule('14-003', ({ tree }) => {
    let previous = 0;
    return tree.elements.flatMap(({ role, key }) => {
      if (!/^H[1-6]$/.test(role)) return [];
      const level = Number(role.slice(1));
      const skips = previous > 0 && level > previous + 1;
      const what = `saut de H${previous} à ${role}`;
      previous = level;
      return skips ? [{ object: key, what }] : [];
    });
  }),
  elementRule('14-006', (element) =>
    childElements(element).filter(({ role }) => role === 'H').length > 1
      ? 'plusieurs H dans un élément'
      : undefined,
  ),
  rule('14-007', ({ tree }) => {
    const roles = new Set(tree.elements.map(({ role }) => role));
    const numbered = [...roles].some((role) => /^H[1-6]$/.test(role));
    return roles.has('H') && numbered ? [{ what: 'titres H et titres numérotés mêlés' }] : [];
  }),
  elementRule('15-003', (element) => {
    if (element.role !== 'TH') return undefined;
    const scope = asName(attributeOf(element, 'Table', 'Scope'));
    return scope && ['Row', 'Column', 'Both'].includes(scope)
      ? undefined
      : 'cellule d’en-tête sans portée (Scope)';
  }),
  elementRule('17-002', ({ role, alternative, actualText }) =>
    role === 'Formula' && !alternative?.trim() && !actualText?.trim()
      ? 'formule sans texte de remplacement'
      : undefined,
  ),
  elementRule('19-003', ({ role, id }) =>
    role === 'Note' && !id ? 'note sans identifiant (ID)' : undefined,
  ),
  rule('19-004', ({ tree }) => {
    const notes = tree.elements.filter(({ role, id }) => role === 'Note' && id);
    const count = new Map<string, number>();
    for (const { id = '' } of notes) count.set(id, (count.get(id) ?? 0) + 1);
    return notes.flatMap(({ key, id = '' }) =>
      (count.get(id) ?? 0) > 1
        ? [{ object: key, what: `identifiant de note employé deux fois : ${id}` }]
        : [],
    );
  }),
  elementRule('32000 14.9', ({ type, alternative, actualText }) => {
    const text = [alternative, actualText].find((value) => value !== undefined && hasInvalidCharacter(value));
    return text === undefined ? undefined : `${type} : caractère interdit dans un texte de remplacement`;
  }),
];

/** Lone surrogates, U+FFFE, and control characters. */
function hasInvalidCharacter(text: string): boolean {
  return /[\p{Cs}\p{Cc}\ufffd-\uffff]/u.test(text.replace(/[\t\n\r]/g, ''));
}
