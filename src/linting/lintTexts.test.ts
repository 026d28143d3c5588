import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trials } from '../testing/trials.ts';
import { problem } from '../diagnostics/problem.ts';
import { faultsOf, lintTexts } from './lintTexts.ts';
import { corrected } from './corrected.ts';
import { mended } from './mended.ts';
import { STYLE_RULES } from './styleRules.ts';

const textOf = (text: string, language = 'fr') => ({
  file: 'content/a/fr/un.md',
  text,
  language,
  localLanguage: 'ja',
});

function told(text: string, language?: string): string[] {
  return lintTexts([textOf(text, language)], STYLE_RULES).map(
    ({ code, place, data }) =>
      `${code} ${place.line}:${place.column} ${data['found'] ?? data['code'] ?? data['codes'] ?? ''} → ${data['better'] ?? '?'}`,
  );
}

const HEAD =
  '---\nid: un\ntitre: A Nancy\nnomLocal: 金沢市(石川県)\nsources:\n  a: { titre: La 2ème fois, url: "https://a.fr/2ème" }\n---\n\n';

describe('faults of style', () => {
  it('are told at their place, in the front matter and the body, by the language of each text', () => {
    expect(told(`${HEAD}La 2ème ville.\n\n- **Mr Dupont** et la 3ème`)).toEqual([
      'TF-001 3:8 A → À',
      'TJ-001 4:14 ( → （',
      'TJ-001 4:18 ) → ）',
      'TF-002 9:4 2ème → 2e',
      'TF-003 11:5 Mr → M.',
      'TF-002 11:23 3ème → 3e',
    ]);
    expect(told('２０２４年のMr Dupont', 'ja')).toEqual(['TJ-002 1:1 ２０２４ → 2024']);
    expect(told('2ème Mr', 'de')).toEqual([]);
  });

  it('are told once: a word that a rule says better is not told as an unknown one too', () => {
    const text = textOf('Le XXème siècle des Etats et des Ecoses.');
    const unknown = (column: number, found: string) => ({
      ...problem(
        'SP-001',
        { file: text.file, line: 1, column, endColumn: column + found.length },
        { found, near: '' },
      ),
    });
    const others = [unknown(4, 'XXème'), unknown(21, 'Etats'), unknown(34, 'Ecoses')];
    expect(
      lintTexts([text], STYLE_RULES, others).map(({ code, data }) => `${code} ${data['found']}`),
    ).toEqual(['TF-002 XXème', 'TF-001 Etats', 'SP-001 Ecoses']);
  });

  it('are not looked for in addresses, keys, references and comments', () => {
    expect(
      told(
        '[la page](https://a.fr/2ème) https://b.fr/Etat {{liens, région Ile}} [@cle-2ème] <!-- la 2ème -->\n\n{#Etat-2ème}',
      ),
    ).toEqual([]);
  });
});

describe('what an editor tolerates', () => {
  it('is silent on the line that the comment speaks of, for that rule alone', () => {
    expect(told('<!-- tolérer TF-002 : titre d’époque -->\nLa 2ème fois, Mr Dupont.\n\nLa 3ème.')).toEqual([
      'TF-003 2:15 Mr → M.',
      'TF-002 4:4 3ème → 3e',
    ]);
    expect(told('La 2ème fois. <!-- tolérer TF-002, TF-003 : d’époque -->\n\nMr Dupont')).toEqual([
      'TF-003 3:1 Mr → M.',
      'ST-002 1:15 TF-003 → ?',
    ]);
    expect(told('---\nid: un\n# tolérer TF-001 : nom d’époque\ntitre: A Nancy\n---\n')).toEqual([]);
  });

  it('needs a reason, and something to tolerate', () => {
    expect(told('<!-- tolérer TF-002 -->\nLa 2ème fois.')).toEqual([
      'TF-002 2:4 2ème → 2e',
      'ST-001 1:1 TF-002 → ?',
    ]);
    expect(told('<!-- tolérer TF-002 : oui -->\n\nLa 2e fois.')).toEqual(['ST-002 1:1 TF-002 → ?']);
  });
});

describe('sure corrections', () => {
  const SURE = STYLE_RULES.filter(({ isSure }) => isSure);
  const correct = (text: string, language: string): string => corrected(textOf(text, language), STYLE_RULES);

  const pieces = STYLE_RULES.flatMap(({ examples }) =>
    examples.flatMap(({ before, after }) => [before, after]),
  );
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(...pieces),
        fc.constantFrom(' ', '\n\n', '. ', '(', ')', '« ', ' »', 'é', '年', '12'),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
  /** Letters and figures without what a correction may change of them: accents, raised letters, ordinals, months. */
  const bones = (text: string): string =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .replace(/[^\p{L}\p{N}]|\p{M}/gu, '')
      .replace(/\d/g, '#');

  it.each(['fr', 'ja'])('done twice are done once (%s)', (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = correct(text, language);
        expect(correct(once, language)).toBe(once);
      }),
      { numRuns: trials(150) },
    );
  });

  it('that share letters are made one after the other', () => {
    const faults = [
      { start: 0, end: 3, better: 'A' },
      { start: 1, end: 4, better: 'B' },
      { start: 4, end: 5, better: 'E' },
    ];
    expect(mended('abcde', faults)).toBe('AdE');
  });

  it.each(['\n', '\r\n'])('keep the line ends of the file (%j)', (lineEnd) => {
    fc.assert(
      fc.property(texts, fc.constantFrom('fr', 'ja'), (text, language) => {
        const typed = `---\nid: un\ntitre: Un\n---\n\n${text}\n`.replace(/\r?\n/g, lineEnd);
        const ends = correct(typed, language).match(/\r?\n|\r/g) ?? [];
        expect(ends.filter((one) => one !== lineEnd)).toEqual([]);
        expect(ends).toHaveLength(typed.match(/\r?\n/g)?.length ?? 0);
      }),
      { numRuns: trials(100) },
    );
  });

  it('of marks and blanks never touch a letter', () => {
    const ofMarks = SURE.filter(({ code }) =>
      [
        'TF-006',
        'TF-007',
        'TF-008',
        'TF-009',
        'TF-020',
        'TJ-001',
        'TJ-004',
        'TJ-005',
        'TJ-006',
        'TJ-007',
      ].includes(code),
    );
    expect(ofMarks).toHaveLength(10);
    fc.assert(
      fc.property(texts, fc.constantFrom('fr', 'ja'), (text, language) => {
        expect(bones(mended(text, faultsOf(textOf(text, language), ofMarks)))).toBe(bones(text));
      }),
      { numRuns: trials(150) },
    );
  });
});

it.each([
  '<!-- tolérer TF-002 TF-003 : d’époque -->',
  '<!-- tolérer tf-002 : d’époque -->',
  '<!-- tolérer : d’époque -->',
  `<!-- tolérer TF-002 : ${'long '.repeat(70)}-->`,
  `<!-- tolérer ${'TF-002, '.repeat(25)}TF-002 : d’époque -->`,
])('tells a tolerance that it cannot read: %s', (comment) => {
  const codes = told(`${comment}\n\nLa 2ème fois.`).map((one) => one.split(' ').slice(0, 2).join(' '));
  expect(codes).toEqual(['TF-002 3:4', 'ST-003 1:1']);
  expect(told('# tolérer les écarts\n\nUn texte.')).toEqual([]);
  expect(told('---\nid: un\n# tolérer tout\n---\n')).toEqual(['ST-003 3:1 # tolérer tout → ?']);
});
