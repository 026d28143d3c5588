import { PDFArray, PDFRef } from '@cantoo/pdf-lib';
import { dictionaryAt, keyOf, numberAt, numberTreeEntries } from '../../reader/file/pdfObjects.ts';
import { contentOwners } from './languageRules.ts';
import { pageRule, rule, type Rule } from '../rule.ts';

/** Every mark is content or artifact, never both, and the tree and the pages agree: checkpoints 01 and 30. */
export const MARKED_CONTENT_RULES: readonly Rule[] = [
  pageRule('01-003', ({ artifactsInContent }) =>
    artifactsInContent ? `${artifactsInContent} artéfact(s) dans du contenu balisé` : undefined,
  ),
  pageRule('01-004', ({ contentInArtifacts }) =>
    contentInArtifacts ? `${contentInArtifacts} contenu(s) balisé(s) dans un artéfact` : undefined,
  ),
  pageRule('01-005', ({ unmarked }) =>
    unmarked ? `${unmarked} tracé(s) ni balisé(s) ni artéfact(s)` : undefined,
  ),
  rule('32000 14.7.4.3', (examined) => {
    const owners = contentOwners(examined);
    return examined.contents.flatMap(({ page, marks }) => {
      const lost = [...marks.keys()].filter((id) => !owners.has(`${page.key} ${id}`));
      return lost.length
        ? [{ page: page.number, what: `contenu balisé hors de l’arbre : ${lost.join(', ')}` }]
        : [];
    });
  }),
  pageRule('32000 14.6', ({ unbalanced }) =>
    unbalanced ? 'opérateurs BDC/EMC ou q/Q dépareillés' : undefined,
  ),
  pageRule('32000 14.7.4.2', ({ marks }) => {
    const twice = [...marks].filter(([, times]) => times > 1).map(([id]) => id);
    return twice.length ? `numéro de contenu balisé employé deux fois : ${twice.join(', ')}` : undefined;
  }),
  rule('32000 14.7.4.3', ({ tree, contents }) => {
    const pages = new Map(contents.map((content) => [content.page.key, content]));
    return tree.elements.flatMap((element) =>
      element.kids.flatMap((kid) => {
        if (kid.kind !== 'content' || pages.get(kid.page)?.marks.has(kid.id)) return [];
        const page = pages.get(kid.page)?.page.number;
        return [
          {
            ...(page && { page }),
            object: element.key,
            what: `${element.type} nomme un contenu absent (${kid.id})`,
          },
        ];
      }),
    );
  }),
  rule('32000 14.7.4.4', (examined) => {
    const owners = contentOwners(examined);
    const parents = numberTreeEntries(dictionaryAt(examined.tree.root, 'ParentTree'));
    const context = examined.file.document.context;
    return examined.contents.flatMap(({ page, marks }) => {
      if (marks.size === 0) return [];
      const found = parents.get(numberAt(page.dictionary, 'StructParents') ?? -1);
      const list = found instanceof PDFRef ? context.lookup(found) : found;
      const wrong = [...marks.keys()].filter((id) => {
        const parent = list instanceof PDFArray && id < list.size() ? list.get(id) : undefined;
        return !(parent instanceof PDFRef) || keyOf(parent) !== owners.get(`${page.key} ${id}`)?.key;
      });
      return wrong.length
        ? [{ page: page.number, what: `ParentTree ne ramène pas de ${wrong.join(', ')} à son élément` }]
        : [];
    });
  }),
  rule('30-001', ({ contents }) =>
    contents.flatMap(({ page, forms }) =>
      [...forms].flatMap(([object, { dictionary }]) =>
        dictionaryAt(dictionary, 'Ref')
          ? [{ page: page.number, object, what: 'contenu d’un autre fichier (Ref)' }]
          : [],
      ),
    ),
  ),
  rule('30-002', ({ contents }) => {
    const uses = new Map<string, number>();
    for (const { forms } of contents) {
      for (const [key, form] of forms) if (form.holdsMarks) uses.set(key, (uses.get(key) ?? 0) + form.uses);
    }
    return [...uses]
      .filter(([, count]) => count > 1)
      .map(([object]) => ({ object, what: 'forme balisée employée deux fois' }));
  }),
];
