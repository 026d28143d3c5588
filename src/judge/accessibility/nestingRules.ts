import { childElements, type TreeElement } from '../../reader/tags/structureTree.ts';
import { elementRule, type Said, type ScreenRule } from '../rule.ts';
import { spanOf } from './tableHeaders.ts';

interface Grammar {
  /** Kids that an element may have; it holds no direct content then. */
  readonly kids?: readonly string[];
  readonly parents?: readonly string[];
}

type Grammars = Readonly<Record<string, Grammar>>;

/** ISO 32000-1, 14.8.4.3.4 and ISO 14289-1, 7.5. */
const TABLE: Grammars = {
  Table: { kids: ['Caption', 'TR', 'THead', 'TBody', 'TFoot'] },
  THead: { kids: ['TR'], parents: ['Table'] },
  TBody: { kids: ['TR'], parents: ['Table'] },
  TFoot: { kids: ['TR'], parents: ['Table'] },
  TR: { kids: ['TH', 'TD'], parents: ['Table', 'THead', 'TBody', 'TFoot'] },
  TH: { parents: ['TR'] },
  TD: { parents: ['TR'] },
};

/** ISO 32000-1, 14.8.4.3.3 and ISO 14289-1, 7.6. */
const LIST: Grammars = {
  L: { kids: ['Caption', 'L', 'LI'] },
  LI: { kids: ['Lbl', 'LBody'], parents: ['L'] },
  LBody: { parents: ['LI'] },
};

const CONTENTS: Grammars = {
  TOC: { kids: ['Caption', 'TOC', 'TOCI'] },
  TOCI: { parents: ['TOC'] },
};

const RUBY: Grammars = {
  Ruby: { kids: ['RB', 'RT', 'RP'] },
  RB: { parents: ['Ruby'] },
  RT: { parents: ['Ruby'] },
  RP: { parents: ['Ruby'] },
};

const WARICHU: Grammars = {
  Warichu: { kids: ['WT', 'WP'] },
  WT: { parents: ['Warichu'] },
  WP: { parents: ['Warichu'] },
};

/** Elements stand in each other as their types ask: checkpoint 09. */
export const NESTING_RULES: readonly ScreenRule[] = [
  elementRule('09-004', (element) => faultOf(element, TABLE) ?? tableFault(element)),
  elementRule('09-005', (element) => faultOf(element, LIST)),
  elementRule('09-006', (element) => faultOf(element, CONTENTS)),
  elementRule('09-007', (element) => faultOf(element, RUBY)),
  elementRule('09-008', (element) => faultOf(element, WARICHU)),
  elementRule('UA 7.2 cellules', (element) => (element.role === 'Table' ? irregularity(element) : undefined)),
  elementRule('32000 14.8.4', (element) =>
    element.role === 'Document' && element.parent ? 'found' : undefined,
  ),
];

function faultOf(element: TreeElement, grammars: Grammars): Said | undefined {
  const grammar = grammars[element.role];
  if (!grammar) return undefined;
  const { kids, parents } = grammar;
  const parent = element.parent?.role ?? 'StructTreeRoot';
  if (parents && !parents.includes(parent)) return { fault: 'inside', role: element.role, parent };
  if (!kids) return undefined;
  const stranger = childElements(element).find(({ role }) => !kids.includes(role));
  if (stranger) return { fault: 'inside', role: stranger.role, parent: element.role };
  return element.kids.some(({ kind }) => kind !== 'element')
    ? { fault: 'text', role: element.role }
    : undefined;
}

function tableFault(element: TreeElement): Said | undefined {
  if (element.role !== 'Table') return undefined;
  const roles = childElements(element).map(({ role }) => role);
  for (const once of ['THead', 'TFoot', 'Caption']) {
    if (roles.filter((role) => role === once).length > 1) return { fault: 'several', role: once };
  }
  if (roles.includes('THead') && !roles.includes('TBody')) return 'headAlone';
  const caption = roles.indexOf('Caption');
  return caption > 0 && caption < roles.length - 1 ? 'captionInside' : undefined;
}

/** Rows of unequal length, row and column spans counted. */
function irregularity(table: TreeElement): Said | undefined {
  const rows = childElements(table).flatMap((kid) => {
    if (kid.role === 'TR') return [kid];
    return kid.role === 'Caption' ? [] : childElements(kid);
  });
  const carried: number[] = [];
  const widths = rows.map((row, index) => {
    let width = carried[index] ?? 0;
    for (const cell of childElements(row)) {
      const columns = spanOf(cell, 'ColSpan');
      width += columns;
      for (let below = 1; below < Math.min(spanOf(cell, 'RowSpan'), rows.length); below += 1) {
        carried[index + below] = (carried[index + below] ?? 0) + columns;
      }
    }
    return width;
  });
  return new Set(widths).size > 1
    ? { fault: 'found', widths: [...new Set(widths)].slice(0, 6).join(', ') }
    : undefined;
}
