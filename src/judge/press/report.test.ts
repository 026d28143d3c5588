import { describe, expect, it } from 'vitest';
import type { PreflightReport } from './preflight.ts';
import { pageRanges, printReport } from './report.ts';

describe('pageRanges', () => {
  it.each([
    [[1], '1'],
    [[1, 2, 3, 7, 9, 10], '1–3, 7, 9–10'],
  ])('%j', (pages, text) => {
    expect(pageRanges(pages)).toBe(text);
  });
});

describe('printReport', () => {
  it('says what, where, how often and what to do', () => {
    const area = { left: 12.34, top: 45, width: 1, height: 1 };
    const places = [2, 3, 3].map((page) => ({ page, area, object: '7 0' }));
    const report: PreflightReport = {
      pages: 4,
      results: [
        {
          id: 'PP-070',
          title: 'Filets',
          remedy: 'Épaissir.',
          state: 'error',
          findings: [{ severity: 'error', message: 'filet de 0,1 pt', places }],
        },
        {
          id: 'PP-057',
          title: 'Encrage mesuré',
          remedy: '',
          state: 'unverified',
          reason: 'pas de gs',
          findings: [],
        },
      ],
    };
    expect(printReport('a.pdf', report)).toBe(
      [
        'a.pdf — 4 page(s)',
        '',
        'ERREUR      PP-070  Filets',
        '            · filet de 0,1 pt — pages 2–3 (3 fois), d’abord page 2 à 12,3 mm du bord gauche et 45 mm du haut (objet 7 0)',
        '            → Épaissir.',
        'non vérifié PP-057  Encrage mesuré — pas de gs',
        '',
        'À refaire : 1 erreur(s), 0 point(s) à voir, 0 bon(s), 1 non vérifié(s).',
        '',
      ].join('\n'),
    );
  });
});
