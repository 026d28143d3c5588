import { describe, expect, it } from 'vitest';
import { readFrontMatter } from './frontMatter.ts';
import { position, text } from './schemas/fields.ts';

const read = (...lines: string[]) => readFrontMatter('a.md', `---\n${lines.join('\n')}\n---\n`);

describe('values of a front matter', () => {
  it.each(['2.10', '1.0', '0x1F', '0o17', '1e3', '007', '+33153418183', '1_000', '12:30:00', 'yes', 'on', 'no', '2012-05', '1988', '.5', '-0', '48.8500'])(
    'keeps %s as it is typed',
    (written) => {
      expect(text.parse(read(`cle: ${written}`).data?.['cle'])).toBe(written);
    },
  ); // prettier-ignore

  it('reads degrees that are typed with zeros at their end', () => {
    expect(position.parse(read('p: [48.50, -0.10]').data?.['p'])).toEqual({
      latitude: 48.5,
      longitude: -0.1,
    });
    expect(position.safeParse(read('p: [0x30, 1e1]').data?.['p']).success).toBe(false);
  });

  it('takes a no-break space before the colon for the space of French', () => {
    const { data, placeOf } = read('titre\u00a0: Essai', 'pays:', '  nom\u202f: Ailleurs');
    expect(data).toEqual({ titre: 'Essai', pays: { nom: 'Ailleurs' } });
    expect(placeOf(['pays', 'nom'])).toMatchObject({ line: 4, column: 9 });
  });

  it('drops neither of two keys that differ by what nobody sees', () => {
    expect(Object.keys(read('titre: Un', 'titre\u00a0: Deux').data ?? {})).toEqual(['titre', 'titre\u00a0']);
  });
});

describe('what YAML takes away', () => {
  const lost = (...lines: string[]) =>
    read(...lines).diagnostics.map(({ code, place, data }) => [code, place.line, place.column, data['lost']]);
  it.each([
    ['titre: Partenariat #1 avec Kyoto', 20, '#1 avec Kyoto'],
    ['titre: Sonate en do # mineur', 21, '# mineur'],
    ['  - a #b', 7, '#b'],
    ['liste: [un #deux', undefined, undefined],
  ])('is told: %s', (line, column, words) => {
    const found = lost(...(line.startsWith(' ') ? ['liste:'] : []), line);
    if (words === undefined) expect(found.map(([code]) => code)).toEqual(['FM-016']);
    else expect(found).toEqual([['FM-030', line.startsWith(' ') ? 3 : 2, column, words]]);
  });

  it('is not told of remarks', () => {
    expect(lost('etat: actif # à vérifier', 'condition: FOGRA39      # du papier', '# seule', 'date: 1988 # ou 1989', 'titre: "Partenariat #1" #2', 'groupe: # vide', '  a: b')).toEqual([]); // prettier-ignore
    expect(lost('texte: >-', '  Partenariat #1')).toEqual([]);
  });

  it('is told of an anchor that nothing asks for, and not of one that is used', () => {
    expect(lost('titre: &Kyoto et Nancy')).toEqual([['FM-031', 2, 8, '&Kyoto']]);
    expect(lost('a: &x Texte', 'b: *x')).toEqual([]);
  });
});
