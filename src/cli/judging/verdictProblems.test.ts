import { expect, it } from 'vitest';
import { messageOf } from '../../diagnostics/catalogue.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Finding } from '../../judge/finding.ts';
import { unsaid, verdictProblems } from './verdictProblems.ts';

const PLACE = { file: 'output/livre.pdf', line: 1, column: 1 };
const SOURCE = { file: 'livre/publication.md', line: 1, column: 1 };
const PLACES = { error: PLACE, warning: SOURCE };
const finding = (rule: string, severity: Finding['severity'], page: number): Finding => ({
  rule,
  severity,
  data: { fault: 'found' },
  places: [{ page }],
});
const verdict = (findings: readonly Finding[]) => ({
  pages: 9,
  standards: ['PDF/UA-1' as const],
  rules: [],
  findings,
  unverified: [],
});

it('one cause is one error, with its pages', () => {
  const found = verdictProblems(
    'livre.pdf',
    verdict([finding('13-004', 'error', 7), finding('13-004', 'error', 3)]),
    PLACES,
  );
  expect(found).toMatchObject([{ code: 'JU-001', severity: 'error', place: PLACE }]);
  expect(found.map((one) => messageOf(one, 'fr').message)).toEqual([
    'livre.pdf ne suit pas la règle 13-004 (p. 3, 7) : image sans texte de remplacement',
  ]);
});

it('an error on a page is told where the first text of the page was written, where that is known', () => {
  const text = { file: 'livre/fr/01.md', line: 12, column: 1 };
  const places = { ...PLACES, pages: [undefined, undefined, text] };
  const on = (page: number) =>
    verdictProblems('livre.pdf', verdict([finding('13-004', 'error', page)]), places)[0];
  expect(on(3)).toMatchObject({ place: text, data: { pdf: 'livre.pdf', foundOn: 'p. 3' } });
  expect([on(2)?.place, on(9)?.place]).toEqual([PLACE, PLACE]);
});

it('a warning is told once for its kind, by its first page, and notes are not told', () => {
  const few = (page: number, ppi: number): Finding => ({
    ...finding('PP-061', 'warning', page),
    data: {
      fault: 'found',
      ppi,
      width: 100,
      height: 100,
      across: 20,
      down: 20,
      neededWidth: 9,
      neededHeight: 9,
    },
  });
  const found = verdictProblems(
    'livre.pdf',
    verdict([few(8, 300), few(2, 450), finding('x', 'note', 1)]),
    PLACES,
  );
  expect(found).toMatchObject([
    { code: 'JU-002', severity: 'warning', place: SOURCE, data: { ppi: 450, foundOn: 'p. 2, 8' } },
  ]);
  expect(found.map((one) => messageOf(one, 'fr').message).join()).toMatch(
    /^livre\.pdf, règle PP-061 \(p\. 2, 8\) : .*450/,
  );
});

it('a picture of few pixels is told once, where it was placed', () => {
  const few = verdictProblems('livre.pdf', verdict([finding('PP-060', 'warning', 1)]), PLACES);
  const placed = problem('PR-003', SOURCE, { page: '1', found: 250, size: '9 × 9', needed: 12 });
  expect(unsaid(few, [placed])).toEqual([]);
  expect(unsaid(few, [])).toEqual(few);
});

it('text that a file has lost is one error for all its pages, told first and where the first page was written', () => {
  const text = { file: 'livre/fr/01.md', line: 12, column: 1 };
  const lost = (page: number): Finding => ({
    ...finding('PDF-003', 'error', page),
    data: { fault: 'lost', lost: 40 + page, laidOut: 100, on: page },
  });
  const found = verdictProblems('livre.pdf', verdict([finding('13-004', 'error', 1), lost(5), lost(3)]), {
    ...PLACES,
    pages: [undefined, undefined, text],
  });
  expect(found.map(({ code, place }) => [code, place])).toEqual([
    ['JU-003', text],
    ['JU-001', PLACE],
  ]);
  expect(
    found.slice(0, 1).map((one) => [messageOf(one, 'fr').message, messageOf(one, 'en').message]),
  ).toEqual([
    [
      'livre.pdf ne dit pas ce qui a été composé (p. 3, 5) : il manque 43 des 100 caractères de la page 3',
      'livre.pdf does not say what was set (p. 3, 5): 43 of the 100 characters of page 3 are missing',
    ],
  ]);
});
