import { PDFArray } from '@cantoo/pdf-lib';
import { dictionaryIn, numberIn, referenceOf } from '../../reader/file/objects.ts';
import { error, pageRule, type ScreenRule } from '../rule.ts';
import { contentOwners, parentTreeEntries } from './contentOwners.ts';

/** Every mark is content or artifact, never both, and the tree and the pages agree: checkpoints 01 and 30. */
export const MARKED_CONTENT_RULES: readonly ScreenRule[] = [
  pageRule('01-003', ({ tagging: { artifactsInContent: count } }) =>
    count ? { fault: 'found', count } : undefined,
  ),
  pageRule('01-004', ({ tagging: { contentInArtifacts: count } }) =>
    count ? { fault: 'found', count } : undefined,
  ),
  pageRule('01-005', ({ tagging: { unmarked: count } }) => (count ? { fault: 'found', count } : undefined)),
  {
    id: '32000 14.7.4.3',
    judge: (reading) => {
      const owners = contentOwners(reading.tree);
      return reading.pages.flatMap(({ page, tagging }) => {
        const lost = [...tagging.mcids.keys()].filter((id) => !owners.has(`${page.key} ${id}`));
        return lost.length ? [error({ fault: 'outside', ids: listed(lost) }, { page: page.number })] : [];
      });
    },
  },
  pageRule('32000 14.6', ({ tagging }) => (tagging.unbalanced ? 'found' : undefined)),
  pageRule('32000 14.7.4.2', ({ tagging }) => {
    const twice = [...tagging.mcids].filter(([, times]) => times > 1).map(([id]) => id);
    return twice.length ? { fault: 'found', ids: listed(twice) } : undefined;
  }),
  {
    id: '32000 14.7.4.3',
    judge: ({ tree, pages }) => {
      const byKey = new Map(pages.map((reading) => [reading.page.key, reading]));
      return tree.elements.flatMap((element) =>
        element.kids.flatMap((kid) => {
          if (kid.kind !== 'content' || byKey.get(kid.page)?.tagging.mcids.has(kid.id)) return [];
          const page = byKey.get(kid.page)?.page.number;
          const place = { ...(page && { page }), object: element.key };
          return [error({ fault: 'absent', type: element.type, id: kid.id }, place)];
        }),
      );
    },
  },
  {
    id: '32000 14.7.4.4',
    judge: (reading) => {
      const owners = contentOwners(reading.tree);
      const parents = parentTreeEntries(reading.tree);
      return reading.pages.flatMap(({ page, tagging: { mcids } }) => {
        if (mcids.size === 0) return [];
        const list = reading.file.context.lookup(parents.get(numberIn(page.dict, 'StructParents') ?? -1));
        const wrong = [...mcids.keys()].filter((id) => {
          const parent = list instanceof PDFArray && id < list.size() ? referenceOf(list.get(id)) : undefined;
          return parent === undefined || parent !== owners.get(`${page.key} ${id}`)?.key;
        });
        return wrong.length ? [error({ fault: 'content', ids: listed(wrong) }, { page: page.number })] : [];
      });
    },
  },
  {
    id: '30-001',
    judge: ({ pages }) =>
      pages.flatMap(({ page, tagging: { forms } }) =>
        [...forms].flatMap(([object, { dict }]) =>
          dictionaryIn(dict, 'Ref') ? [error('found', { page: page.number, object })] : [],
        ),
      ),
  },
  {
    id: '30-002',
    judge: ({ pages }) => {
      const uses = new Map<string, number>();
      for (const { tagging } of pages) {
        for (const [key, form] of tagging.forms)
          if (form.holdsMarks) uses.set(key, (uses.get(key) ?? 0) + form.uses);
      }
      return [...uses].filter(([, count]) => count > 1).map(([object]) => error('found', { object }));
    },
  },
];

/** The first of some numbers: a page may have thousands. */
function listed(ids: readonly number[]): string {
  return ids.slice(0, 10).join(', ') + (ids.length > 10 ? '…' : '');
}
