import { expect, it } from 'vitest';
import { messageOf } from '../../diagnostics/catalogue.ts';
import type { Finding } from '../../judge/finding.ts';
import { verdictProblems } from './verdictProblems.ts';

const PLACE = { file: 'output/livre.pdf', line: 1, column: 1 };
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

it('one cause is one error, with its pages; what refuses nothing is none', () => {
  const found = verdictProblems(
    'livre.pdf',
    verdict([finding('13-004', 'error', 7), finding('13-004', 'error', 3), finding('x', 'warning', 1)]),
    PLACE,
  );
  expect(found).toMatchObject([{ code: 'JU-001', severity: 'error', place: PLACE }]);
  expect(found.map((one) => messageOf(one, 'fr').message)).toEqual([
    'livre.pdf ne suit pas la règle 13-004 (p. 3, 7) : image sans texte de remplacement',
  ]);
});
