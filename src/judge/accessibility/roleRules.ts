import { elementRule, rule, type Rule } from '../rule.ts';

/** Standard structure types (ISO 32000-1, 14.8.4). */
const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 ' +
    'L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot ' +
    'Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);

/** Roles are standard ones or lead to one: checkpoint 02. */
export const ROLE_RULES: readonly Rule[] = [
  elementRule('02-001', ({ type, role }) => (STANDARD.has(role) ? undefined : `balise inconnue : ${type}`)),
  rule('02-003', ({ tree: { roleMap } }) =>
    [...roleMap.keys()]
      .filter((start) => {
        const seen = new Set<string>();
        let at: string | undefined = start;
        while (at !== undefined && !seen.has(at)) {
          seen.add(at);
          at = roleMap.get(at);
        }
        return at === start;
      })
      .map((name) => ({ what: `RoleMap tourne en rond : ${name}` })),
  ),
  rule('02-004', ({ tree: { roleMap } }) =>
    [...roleMap]
      .filter(([name]) => STANDARD.has(name))
      .map(([name, to]) => ({ what: `balise normalisée remplacée : ${name} → ${to}` })),
  ),
];
