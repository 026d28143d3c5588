import { describe, expect, it } from 'vitest';
import { editedYaml, newYaml } from './frontMatterEdit.ts';
import type { FrontMatterData } from './rowData.ts';
import { realContent } from '../../testing/sheets/realContent.ts';

const YAML = `# Relu le 3 mai.
id: "01004"
acte:
  type: jumelage # le mot de la ville
  date: 1988
domaines:
  - culture
  # à confirmer
  - sport
sources:
  - titre: >-
      Une ville
    url: https://a.example

etat: actif
`;

const BEFORE: FrontMatterData = {
  id: '01004',
  acte: { type: 'jumelage', date: '1988' },
  etat: 'actif',
  domaines: ['culture', 'sport'],
  sources: [{ titre: 'Une ville', url: 'https://a.example' }],
};

const edited = (changes: FrontMatterData) => editedYaml(YAML, BEFORE, { ...BEFORE, ...changes });

describe('editedYaml', () => {
  it('changes a value and nothing around it', () => {
    expect(edited({ acte: { type: 'partenariat', date: '1988' } })).toBe(
      YAML.replace('jumelage #', 'partenariat #'),
    );
    expect(edited({ acte: { type: 'jumelage', date: '1988-04' } })).toBe(YAML.replace('1988', '1988-04'));
    expect(edited({ sources: [{ titre: 'Une autre', url: 'https://a.example' }] })).toBe(
      YAML.replace('Une ville', 'Une autre'),
    );
  });

  it('puts a new key where files have it', () => {
    expect(edited({ acte: { type: 'jumelage', terme: '友好', date: '1988' } })).toBe(
      YAML.replace('\n  date', '\n  terme: 友好\n  date'),
    );
  });

  it('takes keys and items out, and adds items in their place', () => {
    expect(edited({ domaines: ['sport'] })).toBe(YAML.replace('  - culture\n', ''));
    expect(edited({ domaines: ['culture', 'tourisme', 'sport'] })).toContain(
      '- culture\n  - tourisme\n  # à conf',
    );
    expect(edited({ sources: [{ titre: 'Une ville' }] })).toBe(
      YAML.replace('    url: https://a.example\n', ''),
    );
    const more = { titre: 'Deux', date: '1999' };
    expect(edited({ sources: [{ titre: 'Une ville', url: 'https://a.example' }, more] })).toContain(
      'a.example\n  - titre: Deux\n    date: 1999\n\netat',
    );
  });

  it('leaves aliases to people', () => {
    expect(editedYaml('a: &x 1\nb: *x\n', { a: 1, b: 1 }, { a: 2, b: 1 })).toBeUndefined();
  });

  it('writes every real front matter back to the byte', async () => {
    const { target } = await realContent();
    for (const { place } of target.directory.partnerships) {
      const [, yaml = ''] = /^---\n([\s\S]*?\n)---\n/.exec(target.sources.get(place.file) ?? '') ?? [];
      expect(editedYaml(yaml, {}, {})).toBe(yaml);
    }
  });
});

describe('newYaml', () => {
  it('writes as editors do', () => {
    expect(
      newYaml({ id: 'a', france: { insee: '37261', position: [47.4, 0.7] }, acte: { date: '1988' } }),
    ).toBe('id: a\nfrance:\n  insee: "37261"\n  position: [47.4, 0.7]\nacte:\n  date: 1988\n');
  });
});
