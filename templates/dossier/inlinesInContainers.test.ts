import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFiles } from '../../src/content/files/contentFiles.ts';
import { loadContent } from '../../src/content/loadContent.ts';
import { printTagTree } from '../../src/testing/readBack/tagTreeText.ts';
import { DOT, makePdf } from '../../src/testing/soundDocument.tsx';
import { dossierSections } from './sections.tsx';

/** What a paragraph can hold: Markdown, the words that it becomes in order, and where its link leads. */
const INLINES: Readonly<Record<string, (key: string) => Inlined>> = {
  emphasis: (key) => ({ written: `*penche${key}*`, words: [`penche${key}`] }),
  strong: (key) => ({ written: `**gras${key}**`, words: [`gras${key}`] }),
  nested: (key) => ({ written: `**fort *doux${key}***`, words: ['fort', `doux${key}`] }),
  link: (key) => ({
    written: `[site${key}](https://exemple.fr/${key})`,
    words: [`site${key}`],
    target: `https://exemple.fr/${key}`,
  }),
  crossReference: (key) => ({ written: `[renvoi${key}](#cible)`, words: [`renvoi${key}`], target: '#cible' }),
  ruby: (key) => ({ written: `{金沢|かなざわ} ruby${key}`, words: ['金沢', 'かなざわ', `ruby${key}`] }),
  foreign: (key) => ({ written: `日本語 suite${key}`, words: ['日本語', `suite${key}`] }),
  ordinal: (key) => ({ written: `le XIXe siècle${key}`, words: ['siècle' + key] }),
  superscript: (key) => ({ written: `un km² carré${key}`, words: ['km²', `carré${key}`] }),
};

/** What only a text of several lines, or one that has notes, can hold. */
const IN_TEXT: typeof INLINES = {
  lineBreak: (key) => ({ written: `avant${key}\\\n  après${key}`, words: [`avant${key}`, `après${key}`] }),
};
const CALLS: typeof INLINES = {
  citation: (key) => ({ written: `cité${key} [@source]`, words: [`cité${key}`], target: noteOf(key) }),
  noteCall: (key) => ({ written: `noté${key}[^commune]`, words: [`noté${key}`], target: noteOf(key) }),
};

/** Notes bear the name of their chapter, which is that of the container. */
function noteOf(key: string): string {
  return `#note:${key.replace(/(?:citation|notecall)$/, '')}-`;
}

interface Inlined {
  readonly written: string;
  readonly words: readonly string[];
  readonly target?: string;
}

interface Container {
  readonly inlines: typeof INLINES;
  readonly around: (text: string) => string;
}

const ALL = { ...INLINES, ...IN_TEXT, ...CALLS };
const ONE_LINE = { ...INLINES, ...CALLS };
/** What stands between the stars of a figure or a date: no stars of its own. */
const IN_BOLD = Object.fromEntries(
  Object.entries(ONE_LINE).filter(([kind]) => !['emphasis', 'strong', 'nested'].includes(kind)),
);

const CONTAINERS: Readonly<Record<string, Container>> = {
  paragraph: { inlines: ALL, around: (text) => text },
  heading: { inlines: INLINES, around: (text) => `## ${text}` },
  listItem: { inlines: ALL, around: (text) => `- premier\n- ${text}` },
  nestedListItem: { inlines: ONE_LINE, around: (text) => `1. dehors\n   - ${text}` },
  matrixRow: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::matrice{titre="Une matrice"}\n| A | B |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | x |\n:::`,
  },
  bodyOfOrganigram: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::organigramme{titre="Des échelons"}\n| A | B | C |\n| - | - | - |\n| a | **b** | |\n| c | **d** ${text.replaceAll('|', '\\|')} | rien |\n:::`,
  },
  cellOfYear: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::annee{titre="Une année" debuts="4"}\n| A | B |\n| - | - |\n| 4 | ${text.replaceAll('|', '\\|')} |\n| 11-3 | b |\n:::`,
  },
  columnLabel: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::colonnes{titre="Des colonnes"}\n| A | B |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | 3 |\n:::`,
  },
  partLabel: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::financement{titre="Des parts"}\n| A | B |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | 3 |\n| b | 1 |\n:::`,
  },
  tableCell: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::tableau{titre="Un tableau"}\n| A | B |\n| - | - |\n| a | ${text.replaceAll('|', '\\|')} |\n:::`,
  },
  tableHead: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::tableau{titre="Un tableau"}\n| ${text.replaceAll('|', '\\|')} | B |\n| - | - |\n| a | b |\n:::`,
  },
  tableTitle: {
    inlines: ONE_LINE,
    around: (text) => `:::tableau{titre="${text}"}\n| A | B |\n| - | - |\n| a | b |\n:::`,
  },
  barLabel: {
    inlines: ONE_LINE,
    around: (text) =>
      `:::barres{titre="Des barres"}\n| A | B |\n| - | - |\n| ${text.replaceAll('|', '\\|')} | 3 |\n:::`,
  },
  barTitle: {
    inlines: ONE_LINE,
    around: (text) => `:::barres{titre="${text}"}\n| A | B |\n| - | - |\n| a | 3 |\n:::`,
  },
  keyFigure: { inlines: ONE_LINE, around: (text) => `:::chiffres\n- **12** ${text}\n- **13** de plus\n:::` },
  keyFigureValue: {
    inlines: IN_BOLD,
    around: (text) => `:::chiffres\n- **${text}** de moins\n- **13** de plus\n:::`,
  },
  date: {
    inlines: IN_BOLD,
    around: (text) => `:::chronologie\n- **${text}** un fait\n- **1959** suite\n:::`,
  },
  keyFiguresTitle: {
    inlines: ONE_LINE,
    around: (text) => `:::chiffres{titre="${text}"}\n- **12** de moins\n- **13** de plus\n:::`,
  },
  aside: { inlines: ALL, around: (text) => `:::encadre{titre="Un encadré"}\n${text}\n:::` },
  asideTitle: { inlines: ONE_LINE, around: (text) => `:::encadre{titre="${text}"}\nTexte.\n:::` },
  remember: { inlines: ALL, around: (text) => `:::a-retenir\n${text}\n:::` },
  quotation: { inlines: ALL, around: (text) => `> ${text.replaceAll('\n', '\n> ')}` },
  saying: { inlines: ALL, around: (text) => `:::citation{auteur="Quelqu’un" source="source"}\n${text}\n:::` },
  timeline: {
    inlines: ONE_LINE,
    around: (text) => `:::chronologie\n- **1958** ${text}\n- **1959** suite\n:::`,
  },
  caption: { inlines: ONE_LINE, around: (text) => `![Deux points](point.png "${text}")` },
  note: { inlines: ALL, around: (text) => `Appel[^n].\n\n[^n]: ${text.replaceAll('\n', '\n    ')}` },
  noteParagraphs: {
    inlines: ALL,
    around: (text) => `Appel[^n].\n\n[^n]: Premier alinéa.\n\n    ${text.replaceAll('\n', '\n    ')}`,
  },
  noteList: { inlines: ONE_LINE, around: (text) => `Appel[^n].\n\n[^n]: Une liste :\n\n    - ${text}` },
};

/** The chapter that puts every inline in one container; each word of it is found nowhere else. */
function chapterOf(name: string, { inlines, around }: Container): string {
  const text = Object.entries(inlines)
    .map(([kind, inline]) => inline(keyOf(name, kind)).written)
    .join(', ');
  const commune = 'noteCall' in inlines ? '\n\n[^commune]: Note commune.' : '';
  const cites = name === 'saying' || 'citation' in inlines;
  const sources = cites ? '\nsources:\n  source:\n    titre: Une source' : '';
  return `---\nid: ${name.toLowerCase()}\ntitre: Chapitre ${name}${sources}\n---\n\n${around(text)}${commune}\n`;
}

function keyOf(container: string, kind: string): string {
  return `${container}${kind}`.toLowerCase();
}

const PUBLICATION = `---
genre: dossier
id: essai
titre: Dossier d’essai
titreCourt: Essai
pays: { nom: Ailleurs, langue: ja }
editeur: Éditeur
edition: Édition
date: 2026-11-22
langues: [fr]
format: A4
---

Colophon.
`;

const TITLED = `---
id: titres
titre: "Le *bulletin* de [Kyoto](https://exemple.fr/titre) et {京都|きょうと}"
chapeau: "Un **chapeau** et son [site](https://exemple.fr/chapeau)."
---

## Cible {#cible}

Texte.
`;

describe('whatever a paragraph holds, wherever it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'matrix-'));
  let spoken = '';
  let tree = '';
  let faults: readonly unknown[] = [];

  beforeAll(async () => {
    mkdirSync(join(folder, 'essai/fr'), { recursive: true });
    writeFileSync(join(folder, 'essai/publication.md'), PUBLICATION);
    writeFileSync(join(folder, 'essai/fr/point.png'), Buffer.from(DOT.split(',')[1] ?? '', 'base64'));
    writeFileSync(join(folder, 'essai/fr/00-titres.md'), TITLED);
    for (const [name, container] of Object.entries(CONTAINERS))
      writeFileSync(join(folder, `essai/fr/10-${name}.md`), chapterOf(name, container));
    const content = await loadContent(folder, diskFiles);
    faults = content.diagnostics.filter(({ severity }) => severity === 'error');
    const [dossier] = content.dossiers;
    if (!dossier) throw new Error('no dossier');
    const bytes = await makePdf(dossierSections(dossier, 'fr', 'screen'));
    tree = await printTagTree(bytes, Infinity);
    spoken = spokenIn(tree);
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  const cases = Object.entries(CONTAINERS).flatMap(([container, { inlines }]) =>
    Object.keys(inlines).map((kind) => [container, kind] as const),
  );

  it('is accepted', () => {
    expect(faults).toEqual([]);
  });

  it.each(cases)('%s: %s is read once, and leads where it should', (container, kind) => {
    const inline = CONTAINERS[container]?.inlines[kind]?.(keyOf(container, kind));
    const last = inline?.words.at(-1) ?? '';
    expect(spoken.split(last)).toHaveLength(container === 'heading' ? 3 : 2);
    expect(spoken).toMatch(new RegExp(inline?.words.join('[^a-z]{0,12}') ?? '-'));
    if (inline?.target) expect(tree.includes(`→ ${inline.target}`)).toBe(true);
  });

  it.each(Object.keys(CONTAINERS))('%s: what is written apart is read apart, in order', (container) => {
    const inlines = CONTAINERS[container]?.inlines ?? {};
    const lasts = Object.entries(inlines).map(([kind, inline]) =>
      inline(keyOf(container, kind)).words.at(-1),
    );
    const places = lasts.map((word) => spoken.lastIndexOf(word ?? '-'));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(spoken).not.toMatch(/alinéa\.\S|avant\w+après/);
  });

  it('a title and a standfirst take the same markup', () => {
    expect(spoken).toContain('Le bulletin de Kyoto et 京都きょうと');
    expect(spoken).toContain('Un chapeau et son site.');
    expect(tree).toContain('→ https://exemple.fr/titre');
    expect(tree).toContain('→ https://exemple.fr/chapeau');
    expect(tree).not.toMatch(/\*bulletin|\{京都/);
  });
});

/** What is heard: the quoted texts of the tree, blocks apart. */
function spokenIn(tags: string): string {
  return tags
    .split('\n')
    .map((line) => {
      const text = /(?:^| )"(.*)"$/.exec(line)?.[1] ?? '';
      return /^ *(?:P|H\d|Lbl|LBody|TD|TH|Caption|TOCI|Note)\b/.test(line) ? `\n${text}` : text;
    })
    .join('');
}
