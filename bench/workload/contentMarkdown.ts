import { stringify } from 'yaml';
import { slugOf } from '../../src/content/files/slug.ts';
import type { ChapterBlock, WorkloadChapter } from './chapter.ts';
import { ACTS, type Entry } from './entry.ts';
import { figureName } from './chapterFigures.ts';
import { DOMAINS } from './japanese.ts';
import { listMarkdown, tableMarkdown } from './plainMarkdown.ts';
import { FRENCH_LEVELS, KANJI_LEVELS, REGIONS } from './places.ts';
import { TITLES, type WorkloadKind } from './titles.ts';

/** A Markdown file of our content. */
function file(frontMatter: object, body: string): string {
  return `---\n${stringify(frontMatter, { lineWidth: 0 })}---\n\n${body}\n`;
}

/** `publication.md`. */
export function publicationFile(kind: WorkloadKind): string {
  const { french, japanese } = TITLES[kind];
  const frontMatter = {
    genre: kind,
    id: kind,
    titre: french,
    titreCourt: french,
    sousTitre: japanese,
    pays: { nom: 'Japon', nomLocal: '日本', langue: 'ja' },
    editeur: 'Banc d’essai',
    edition: 'Données simulées',
    date: '2026-01-01',
    langues: ['fr'],
    format: kind === 'dossier' ? 'A4' : 'A5',
    // What the peer's index holds.
    ...(kind === 'repertoire' && { index: ['francais', 'partenaires', 'domaines'] }),
  };
  return file(frontMatter, 'Noms, personnes et adresses sont inventés.');
}

/** `vocabulaire.md`: the closed lists that the entries draw from. */
export function vocabularyFile(): string {
  const term = (libelle: string, prefix = ''): object => ({ id: prefix + slugOf(libelle), libelle });
  const frontMatter = {
    domaines: DOMAINS.map(([french, japanese]) => ({ ...term(french), local: japanese })),
    types: ACTS.map((act) => term(act)),
    niveaux: [
      ...FRENCH_LEVELS.map(([, level]) => term(level, FRENCH)),
      ...KANJI_LEVELS.map(([, , , level]) => term(level, PARTNER)),
    ],
    fiabilites: [term('bonne')],
    etats: ['actif', 'inconnu', 'dormant', 'termine'].map((state) => term(state)),
    regions: REGIONS.map(([region]) => region),
    territoires: REGIONS.map(([region, writing]) => ({
      ...term(region),
      local: writing,
      region,
      regionLocale: writing,
    })),
  };
  return file(frontMatter, '');
}

const FRENCH = 'fr-';
const PARTNER = 'ja-';

/**
 * One partnership. What the peer prints and our cards have no field for stands in a list of the body.
 * Both books are divided by the partner's regions, so that contents and index have the same size.
 */
export function partnershipFile(entry: Entry): string {
  const { french, partner, positions } = entry;
  const frontMatter = {
    id: entry.id,
    france: {
      nom: french.name,
      cleTri: french.place,
      niveau: FRENCH + slugOf(french.level),
      region: partner.region,
      departement: `département ${french.department}`,
      position: positions.french,
    },
    partenaire: {
      nom: partner.name,
      nomLocal: partner.writing,
      lecture: partner.reading,
      romanisation: partner.romanised,
      niveau: PARTNER + slugOf(partner.level),
      territoire: slugOf(partner.region),
      position: positions.partner,
    },
    acte: { type: slugOf(entry.act), date: String(entry.year) },
    etat: 'actif',
    domaines: entry.domains.map(([domain]) => slugOf(domain)),
    sources: [{ titre: 'Données simulées' }],
  };
  const facts = [
    `**分野** ${entry.domains.map(([, japanese]) => japanese).join('、')}`,
    `**Coordonnées** ${positions.french.join(', ')} — ${positions.partner.join(', ')}`,
    ...entry.contacts.map((contact) => `**Contact** ${contact}`),
  ];
  return file(frontMatter, [...entry.paragraphs, listMarkdown(facts, false)].join('\n\n'));
}

/** A chapter of the dossier. */
export function chapterFile({ number, title, blocks, notes }: WorkloadChapter): string {
  const body = blocks.map((block, index) => contentBlock(block, `ch${number}-${index}`));
  const definitions = [...notes].map(([name, text]) => `[^${name}]: ${text}`);
  return file({ id: `chapitre-${number}`, titre: title }, [...body, ...definitions].join('\n\n'));
}

function contentBlock(block: ChapterBlock, id: string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text} {#${id}}`;
    case 'paragraph':
      return block.text;
    case 'quotation':
      return `> ${block.text}`;
    case 'list':
      return listMarkdown(block.items, block.ordered);
    case 'image':
      return `![Courbes et surfaces](images/${figureName(block.figure)} "${block.caption}")`;
    case 'table':
      return `:::tableau{titre="Les régions en chiffres"}\n${tableMarkdown(block.rows)}\n:::`;
  }
}
