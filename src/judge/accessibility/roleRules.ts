import { elementRule, error, type ScreenRule } from '../rule.ts';

/** Standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** Roles are standard ones or lead to one: checkpoint 02. */
export const ROLE_RULES: readonly ScreenRule[] = [
  elementRule('02-001', ({ type, role }) => (STANDARD.has(role) ? undefined : { fault: 'found', type })),
  {
    id: '02-003',
    judge: ({ tree: { roleMap } }) =>
      [...roleMap.keys()]
        .filter((start) => leadsBack(start, roleMap))
        .map((type) => error({ fault: 'found', type })),
  },
  {
    id: '02-004',
    judge: ({ tree: { roleMap } }) =>
      [...roleMap]
        .filter(([name]) => STANDARD.has(name))
        .map(([type, to]) => error({ fault: 'found', type, to })),
  },
];

/** Steps after which a role map is taken to lead nowhere. */
const STEPS = 32;

function leadsBack(start: string, roleMap: ReadonlyMap<string, string>): boolean {
  let at = roleMap.get(start);
  for (let step = 0; step < STEPS && at !== undefined && at !== start; step += 1) at = roleMap.get(at);
  return at === start;
}
