import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { printTagTree } from '../../src/testing/readBack/tagTreeText.ts';
import { DOT, makePdf } from '../../src/testing/soundDocument.tsx';
import { exampleHead } from '../../test/exampleHead.ts';
import { atlasFor } from '../kit/map/block/atlas.ts';
import { translateIn, type Translate } from '../locales/texts.ts';
import { dossierSections } from './sections.tsx';

interface DrawnBlock {
  readonly written: string;
  /** What its picture says in words, where it has one; else its cells say all. */
  readonly pictured: readonly (string | RegExp)[];
  /** Everything that its table says, or what it says beside the picture. */
  readonly told: readonly string[];
}

/** Titles have a word of their own, which no alternative may say again. */
const title = (name: string): string => `Titre${name}`;
const rows = (...lines: string[]): string =>
  lines
    .map((line) => `| ${line} |`)
    .toSpliced(1, 0, `|${' - |'.repeat(lines[0]?.split('|').length ?? 0)}`)
    .join('\n');
const block = (name: string, settings: string, ...lines: string[]): string =>
  `:::${name}{titre="${title(name)}"${settings}}\n${rows(...lines)}\n:::`;

/** Each block that draws, with data whose numbers and words are found nowhere else. */
const DRAWN: Readonly<Record<string, DrawnBlock>> = {
  barres: {
    written: block('barres', '', 'Quoi | Combien', 'alpha | 371', 'bravo | 29'),
    pictured: [],
    told: ['alpha', '371', 'bravo', '29'],
  },
  colonnes: {
    written: block('colonnes', '', 'Quand | Combien', '1971 | 43', '1983 | 617', '1994 | 19'),
    pictured: [/1983\D{1,3}617/, /1994\D{1,3}19/, '3'],
    told: ['1971', '43', '1983', '617', '1994', '19'],
  },
  financement: {
    written: block('financement', '', 'Part | Euros', 'charlie | 61', 'delta | 23'),
    pictured: [/charlie\D{1,3}61/, /delta\D{1,3}23/],
    told: ['charlie', '61', 'delta', '23'],
  },
  matrice: {
    written: block('matrice', '', 'Qui | echo | foxtrot', 'golf | x |', 'hotel | | x'),
    pictured: [],
    told: ['golf', 'hotel', 'echo', 'foxtrot'],
  },
  organigramme: {
    written: block('organigramme', '', 'Niveau | india | juliett', 'kilo | **lima** | **mike**'),
    pictured: [],
    told: ['india', 'juliett', 'kilo', 'lima', 'mike'],
  },
  annee: {
    written: block('annee', ' debuts="4"', 'Mois | november', '5 | oscar', '11-3 | papa'),
    pictured: ['november'],
    told: ['oscar', 'papa'],
  },
  carteDeNoms: {
    written: block('carte', '', 'Code | Land', 'SH | Quebec', 'BE | Romeo'),
    pictured: ['Quebec', 'Romeo', '2'],
    told: [],
  },
  carteDeValeurs: {
    written: block('carte', ' montre="valeurs"', 'Code | Land | Liens', 'SH | Sierra | 53', 'BE | Tango | 7'),
    pictured: [/Sierra\D{1,3}53/, /Tango\D{1,3}7/, '2'],
    told: ['Sierra', '53', 'Tango', '7'],
  },
  carteDeGroupes: {
    written: block('carte', '', 'Code | Land', 'SH HH MV | Nord', 'BE BB SN | Est'),
    pictured: ['Nord', 'Est', '2'],
    told: [],
  },
  parcours: {
    written: block(
      'carte',
      ' montre="parcours"',
      'Rang | Ville | Position',
      '1re | Uniform | 48.6921, 6.1844',
      '2e | Victor | 52.52, 13.4',
    ),
    pictured: [/1re Uniform.*2e Victor/],
    told: ['Uniform', 'Victor'],
  },
};

const BOXES = `:::encadre{titre="Titreencadre"}
Texte.
:::

:::chiffres{titre="Titrechiffres"}
- **12** de moins
- **13** de plus
:::

:::tableau{titre="Titretableau"}
| a | b |
| - | - |
| c | d |
:::

![Deux points](point.png "Légende de l’image")

Un texte avec [un lien si long qu’il va sur la ligne qui suit et encore sur celle d’après, puisque ses mots n’en finissent pas, comme ceux de ce texte](https://exemple.fr/long).`;

function depthOf(line = ''): number {
  return line.search(/\S/);
}

describe.each(['fr', 'ja'])('what draws data (%s)', (language) => {
  const folder = mkdtempSync(join(tmpdir(), 'dessins-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Lines of the tag tree of each chapter. */
  const trees = new Map<string, string[]>();
  let faults: readonly unknown[] = [];

  beforeAll(async () => {
    mkdirSync(join(folder, 'essai/fr'), { recursive: true });
    writeFileSync(join(folder, 'essai/publication.md'), exampleHead('dossier'));
    writeFileSync(join(folder, 'essai/fr/point.png'), Buffer.from(DOT.split(',')[1] ?? '', 'base64'));
    const chapters = Object.fromEntries(Object.entries(DRAWN).map(([key, { written }]) => [key, written]));
    for (const [name, text] of Object.entries({ ...chapters, boites: BOXES }))
      writeFileSync(
        join(folder, `essai/fr/${name}.md`),
        `---\nid: ${name.toLowerCase()}\ntitre: Chapitre ${name}\n---\n\n${text}\n`,
      );
    const { dossiers, diagnostics } = await loadContent(folder, diskFiles);
    faults = diagnostics.filter(({ severity }) => severity === 'error');
    const [dossier] = dossiers;
    if (!dossier) throw new Error('no dossier');
    const atlas = await atlasFor(dossier.publication, dossier.chapters);
    const ids = new Set(dossier.chapters.map(({ id }) => id));
    const sections = dossierSections(dossier, language, 'screen', atlas).filter(({ key }) => ids.has(key));
    const tree = await printTagTree(await makePdf(sections), Infinity);
    for (const part of tree.split(/\n(?= *H1\b)/).slice(1)) {
      const name = /Chapitre (\w+)/.exec(part)?.[1] ?? '';
      trees.set(name, part.split('\n'));
    }
  });

  it('is accepted', () => {
    expect(faults).toEqual([]);
  });

  const alternativesOf = (name: string): string[] =>
    (trees.get(name) ?? []).flatMap((line) => /^ *Figure\b.* alt="([^"]*)"/.exec(line)?.[1] ?? []);
  const spokenOf = (name: string): string =>
    (trees.get(name) ?? []).map((line) => / "(.*)"$/.exec(line)?.[1] ?? '').join('\n');

  describe.each(Object.entries(DRAWN))('%s', (name, { pictured, told }) => {
    it('says in words what it draws, from the same data, and not its title again', () => {
      const alternatives = alternativesOf(name);
      expect(alternatives.length > 0).toBe(pictured.length > 0);
      const [said = ''] = alternatives;
      for (const one of pictured) expect(said).toMatch(one);
      for (const one of alternatives) expect(one).not.toContain('Titre');
    });

    it('has its data as text too', () => {
      const words = spokenOf(name).split(/[\s\u00a0\u202f]+|\\u[0-9a-f]{4}/);
      for (const one of told) expect(words).toContain(one);
    });
  });

  it.each([
    ['carteDeNoms', []],
    ['carteDeGroupes', ['map.tints']],
    ['carteDeValeurs', ['map.dataFollow']],
    ['parcours', ['map.routeKey', 'map.dataFollow']],
  ] as const)('a map says what its tints are for and where its data are: %s', (name, said) => {
    const spoken = spokenOf(name).replaceAll(/\s|\\u[0-9a-f]{4}/g, '');
    const has = (key: Parameters<Translate>[0]): boolean =>
      spoken.includes(translateIn(language)(key).replaceAll(/\s/g, ''));
    const keys = ['map.tints', 'map.routeKey', 'map.dataFollow'] as const;
    expect(keys.filter(has)).toEqual(keys.filter((key) => said.some((one) => one === key)));
    expect([has('map.credit'), has('map.creditNeutral')]).toEqual([true, false]);
  });

  /** The elements that a text stands in, the nearest first; words of another language have one of their own. */
  const around = (text: string): string[] => {
    const lines = trees.get('boites') ?? [];
    let at = lines.findIndex((line) => line.includes(text));
    expect(at).toBeGreaterThan(0);
    const outer = [lines[at] ?? ''];
    for (let depth = depthOf(lines[at]); at > 0; at -= 1) {
      if (depthOf(lines[at]) >= depth) continue;
      depth = depthOf(lines[at]);
      outer.push(lines[at] ?? '');
    }
    return outer.map((line) => line.trim()).filter((line) => !/^(?:Span\b|")/.test(line));
  };

  it.each(['encadre', 'chiffres', 'tableau'])('the title of a box is a heading or a caption: %s', (name) => {
    expect(around(title(name))[0]).toMatch(/^(?:H[2-6]|Caption)\b/);
  });

  it('the caption of a picture belongs to its figure', () => {
    const [caption, figure] = around('Légende');
    expect(caption).toMatch(/^Caption\b/);
    expect(figure).toMatch(/^Figure\b.*alt="Deux points"/);
  });

  it('a link over several lines is one, with an area for each line', () => {
    const lines = trees.get('boites') ?? [];
    expect(lines.filter((line) => /^ *Link\b/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => line.includes('→ https://exemple.fr/long')).length).toBeGreaterThan(1);
  });
});
