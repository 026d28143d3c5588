import { describe, expect, it } from 'vitest';
import { CATALOGUE, type Code, messageOf } from '../catalogue.ts';
import { ciReport } from './ciReporter.ts';
import { codeQualityReport } from './codeQualityReporter.ts';
import { sarifReport } from './sarifReporter.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { jsonReport } from './jsonReporter.ts';
import { inReadingOrder } from '../order.ts';
import { problem } from '../problem.ts';
import { nearest } from '../suggestion.ts';
import { summaryLine } from '../summary.ts';
import { terminalReport } from './terminalReporter.ts';

const FILE = 'content/repertoire/partenariats/tours-takamatsu.md';
const SOURCE = '---\nid: tours-takamatsu\na: 1\nb: 2\nc: 3\nacte:\n  date: 1988-13-02\n---\n';
const wrongDate = problem(
  'FM-012',
  { file: FILE, line: 7, column: 9, endColumn: 19 },
  { key: 'acte.date', found: '1988-13-02', fault: 'month' },
);
const plain = { language: 'fr', colours: false, sourceOf: () => SOURCE } as const;

describe('terminalReport', () => {
  it('shows a problem as the design does', () => {
    expect(terminalReport([wrongDate], plain)).toBe(
      [
        `${FILE}:7:9  erreur  FM-012`,
        '  acte.date : attendu une date AAAA, AAAA-MM ou AAAA-MM-JJ, trouvé « 1988-13-02 »',
        '  7 │   date: 1988-13-02',
        '    │         ^^^^^^^^^^',
        '  aide : le mois va de 01 à 12',
        '',
        'Expliqué dans : docs/regles/FM-012.md',
        '',
        '1 erreur dans 1 fichier',
        '',
      ].join('\n'),
    );
  });

  it('aligns marks under wide characters and cuts long lines around the place', () => {
    const at = (column: number, endColumn: number): Diagnostic => ({
      ...wrongDate,
      place: { file: FILE, line: 1, column, endColumn },
    });
    const wide = terminalReport([at(4, 5)], { ...plain, sourceOf: () => '高松市x' });
    expect(wide).toContain('1 │ 高松市x\n    │       ^\n');
    const long = terminalReport([at(501, 504)], {
      ...plain,
      sourceOf: () => `${'a'.repeat(500)}bbb${'c'.repeat(500)}`,
    });
    const [line = '', marks = ''] = long.split('\n').slice(2, 4);
    expect(line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)).toBe('bbb');
    expect(line.length).toBeLessThan(110);
  });

  it('colours only when asked and never lets a file speak to the terminal', () => {
    const evil = { ...plain, sourceOf: () => `${SOURCE.replace('1988', '\u001b[2J')}` };
    expect(terminalReport([wrongDate], evil)).not.toContain('\u001b');
    expect(terminalReport([wrongDate], { ...evil, colours: true })).toContain('\u001b[31m');
  });

  it('does without a source that it does not have', () => {
    expect(terminalReport([wrongDate], { ...plain, sourceOf: () => undefined })).not.toContain('│');
  });
});

describe('machine reports', () => {
  it('gives JSON with the sentence and its data', () => {
    expect(JSON.parse(jsonReport([wrongDate], 'en'))).toEqual([
      {
        ...wrongDate.place,
        severity: 'error',
        code: 'FM-012',
        message: 'acte.date: expected a date YYYY, YYYY-MM or YYYY-MM-DD, found “1988-13-02”',
        help: 'the month goes from 01 to 12',
        data: wrongDate.data,
      },
    ]);
    expect(jsonReport([], 'fr')).toBe('[]\n');
  });

  it('gives SARIF with the rule, the level and the region of each problem', () => {
    const log = JSON.parse(sarifReport([wrongDate], 'en'));
    expect(log).toMatchObject({
      version: '2.1.0',
      runs: [{ tool: { driver: { rules: [{ id: 'FM-012' }] } } }],
    });
    expect(log.runs[0].results).toEqual([
      {
        ruleId: 'FM-012',
        ruleIndex: 0,
        level: 'error',
        message: {
          text: 'acte.date: expected a date YYYY, YYYY-MM or YYYY-MM-DD, found “1988-13-02” (the month goes from 01 to 12)',
        },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: FILE },
              region: { startLine: 7, startColumn: 9, endColumn: 19 },
            },
          },
        ],
      },
    ]);
  });

  it('gives GitLab fingerprints that stay when lines move, and differ between two that are alike', () => {
    const lower = { ...wrongDate, place: { ...wrongDate.place, line: 70 } };
    const read = (list: readonly Diagnostic[]): { fingerprint: string; severity: string }[] =>
      JSON.parse(codeQualityReport(list, 'fr'));
    const [first, second] = read([wrongDate, lower]);
    expect(read([lower])[0]?.fingerprint).toBe(first?.fingerprint);
    expect(second?.fingerprint).not.toBe(first?.fingerprint);
    expect(first).toMatchObject({
      severity: 'critical',
      check_name: 'FM-012',
      location: { path: FILE, lines: { begin: 7 } },
    });
  });

  it('escapes workflow commands', () => {
    const place = { file: 'a,b:c.md', line: 1, column: 2 };
    expect(ciReport([problem('LN-004', place, { found: '100 %\n::error::x' })], 'fr')).toBe(
      '::warning file=a%2Cb%3Ac.md,line=1,col=2,title=LN-004::« 100 %25%0A::error::x » ne dit pas où mène le lien (nommez la page ou le document)\n',
    );
  });
});

describe('order, summary and suggestions', () => {
  const at = (file: string, line: number, column: number) => ({
    ...wrongDate,
    place: { file, line, column },
  });

  it('sorts by file, line and column', () => {
    const places = inReadingOrder([at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 3)]).map(
      ({ place }) => place,
    );
    expect(places.map(({ file, line, column }) => `${file}${line}:${column}`)).toEqual([
      'a2:3',
      'a2:9',
      'a10:1',
      'b1:1',
    ]);
  });

  it('counts with French plurals', () => {
    const warned: Diagnostic = { ...at('c', 1, 1), severity: 'warning' };
    expect(summaryLine([at('a', 1, 1), at('b', 1, 1), warned], 'fr')).toBe(
      '2 erreurs, 1 avertissement dans 3 fichiers',
    );
    expect(summaryLine([warned], 'fr')).toBe('1 avertissement dans 1 fichier');
    expect(summaryLine([], 'fr')).toBe('aucun problème');
  });

  it('suggests what is near and nothing else', () => {
    expect(nearest('educaton', ['culture', 'éducation'])).toBe('éducation');
    expect(nearest('xyz', ['culture', 'sport'])).toBeUndefined();
  });
});

describe('the catalogue', () => {
  it.each(Object.keys(CATALOGUE) as Code[])('%s speaks French and English', (code) => {
    const data = {
      key: 'france.niveau',
      kind: 'dossier',
      expected: 'text',
      found: 'text',
      fault: code === 'PR-005' ? 'signature' : 'month',
      construct: 'code',
      reason: code === 'CO-002' ? 'none' : 'many',
      meant: 'list',
    };
    const diagnostic = { code, severity: 'error', place: wrongDate.place, data } as const;
    const [fr, en] = [messageOf(diagnostic, 'fr'), messageOf(diagnostic, 'en')];
    expect(fr.message.length).toBeGreaterThan(5);
    expect(en.message).not.toBe(fr.message);
    expect(messageOf(diagnostic, 'de')).toEqual(en);
  });
});
