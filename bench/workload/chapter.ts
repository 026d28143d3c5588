import { capitalised, contracted } from './french.ts';
import { REGIONS } from './places.ts';
import { createRandom, elementAt, type Random } from './random.ts';

const TITLES = [
  'Repères géographiques',
  'Institutions et vie publique',
  'Population et territoires',
  'Économie et entreprises',
  'Agriculture et alimentation',
  'Énergie et climat',
  'Culture et création',
  'Enseignement et recherche',
  'Coopération décentralisée',
  'Perspectives',
];
const SUBJECTS =
  'l’archipel|la préfecture|le littoral|la plaine centrale|la petite entreprise|la commune rurale|le réseau ferré|l’assemblée locale|le marché intérieur|la filière bois|la recherche appliquée|la scène musicale|le vignoble|la rizière|le port|l’université'.split(
    '|',
  );
const VERBS = 'garde|transforme|organise|relie|protège|finance|observe|redessine|soutient|interroge'.split(
  '|',
);
const OBJECTS = [
  'un équilibre fragile entre montagne et rivage',
  'des usages anciens et des outils récents',
  'une part croissante des emplois qualifiés',
  'la mémoire de catastrophes encore proches',
  'les ambitions d’une jeunesse très mobile',
  'un tissu serré de coopératives',
  'des règles négociées pas à pas',
  'le goût du détail et de la mesure',
  'les liens tissés avec les partenaires français',
  'la baisse continue de la population active',
];
const OPENINGS = [
  'Dans la durée',
  'À l’échelle locale',
  'Vu de France',
  'En pratique',
  'Selon les années',
  'Malgré les apparences',
  'À rebours des idées reçues',
  'Depuis le début du siècle',
  'Entre deux crises',
  'Sans surprise',
];
const WORDS =
  '地方自治|少子高齢化|里山|祭り|再生可能エネルギー|中小企業|国際交流|防災訓練|温泉|商店街|工芸|新幹線'.split(
    '|',
  );

type Sentence = (random: Random) => string;

const SENTENCES: readonly Sentence[] = [
  ({ pick }) =>
    `${pick(OPENINGS)}, ${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}, ce qui ${pick(['explique', 'nuance', 'éclaire', 'prolonge'])} ${pick(OBJECTS)}.`,
  ({ pick, integer }) =>
    `On estime à ${integer(2, 98)},${integer(0, 9)} % la part des communes où ${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ; le chiffre varie fortement d’une région à l’autre.`,
  ({ pick }) =>
    `${capitalised(pick(SUBJECTS))} ${pick(VERBS)} ${pick(OBJECTS)} : la notion de ${pick(WORDS)} y aide, car elle désigne une pratique plutôt qu’une doctrine.`,
  ({ pick }) =>
    `Or ${pick(SUBJECTS)} ne ${pick(VERBS)} pas seulement ${pick(OBJECTS)} ; il faut aussi compter avec ${pick(OBJECTS)}, souvent oublié des comparaisons.`,
  ({ pick }) =>
    `${pick(OPENINGS)}, trois tendances se dégagent : ${pick(OBJECTS)}, ${pick(OBJECTS)} et, plus discrètement, ${pick(OBJECTS)}.`,
  ({ pick }) =>
    `Les observateurs parlent d’un « modèle sobre », expression commode mais imprécise, puisque ${pick(SUBJECTS)} ${pick(VERBS)} toujours ${pick(OBJECTS)}.`,
  ({ pick, integer }) =>
    `Entre ${integer(1955, 1999)} et ${integer(2000, 2024)}, ${pick(SUBJECTS)} a connu ${integer(2, 7)} réformes successives ; aucune n’a entièrement effacé ${pick(OBJECTS)}.`,
  ({ pick }) =>
    `C’est pourquoi ${pick(SUBJECTS)} ${pick(VERBS)} d’abord ${pick(OBJECTS)}, puis ${pick(OBJECTS)}, avant de se tourner vers l’étranger.`,
];

/** Markdown inside the texts. */
export type ChapterBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph' | 'quotation'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'image'; readonly figure: number; readonly caption: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface WorkloadChapter {
  /** From 1. */
  readonly number: number;
  readonly title: string;
  readonly blocks: readonly ChapterBlock[];
  /** Texts of the notes by name; paragraphs call them as `[^name]`. */
  readonly notes: ReadonlyMap<string, string>;
}

export const CHAPTER_COUNT = TITLES.length;

/** The chapter that holds the word that a rebuild changes. */
export const CHANGED_CHAPTER = 4;

/** Chapter `number`, from 1: four sections with notes, lists, tables, a figure and a quotation. */
export function makeChapter(number: number): WorkloadChapter {
  const random = createRandom(76 + number);
  const notes = new Map<string, string>();
  const opening: ChapterBlock[] =
    number === CHANGED_CHAPTER
      ? [{ kind: 'paragraph', text: 'Cette version du chapitre a été *relue* par le comité de lecture.' }]
      : [];
  const paragraph = (): ChapterBlock => ({ kind: 'paragraph', text: paragraphText(random, number, notes) });
  const blocks = [0, 1, 2, 3].flatMap((section) => sectionBlocks(random, number, section, paragraph));
  return { number, title: elementAt(TITLES, number - 1), blocks: [...opening, ...blocks], notes };
}

function sectionBlocks(
  random: Random,
  chapter: number,
  section: number,
  paragraph: () => ChapterBlock,
): ChapterBlock[] {
  const { pick } = random;
  const blocks: ChapterBlock[] = [
    {
      kind: 'heading',
      level: 2,
      text: `${capitalised(pick(SUBJECTS))} et ${pick(SUBJECTS)} (${pick(WORDS)})`,
    },
    paragraph(),
    paragraph(),
  ];
  if (section === 1) {
    const caption = `Figure ${chapter}. Représentation schématique, données simulées.`;
    blocks.push({ kind: 'image', figure: chapter, caption });
  }
  blocks.push(paragraph());
  if (section % 2 === 0) blocks.push({ kind: 'list', ordered: false, items: tendencies(random) });
  if (section === 3) {
    const items = OPENINGS.slice(0, 4).map(() => `${capitalised(pick(SUBJECTS))} : ${pick(OBJECTS)}.`);
    blocks.push({ kind: 'list', ordered: true, items });
  }
  blocks.push({ kind: 'heading', level: 3, text: pick(OPENINGS) }, paragraph());
  if (section % 2 === 0) blocks.push({ kind: 'table', rows: tableRows(random) });
  blocks.push(paragraph());
  if (section === 2) blocks.push({ kind: 'quotation', text: prose(random, 2) });
  return blocks;
}

function prose(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, () => contracted(random.pick(SENTENCES)(random))).join(' ');
}

function paragraphText(random: Random, chapter: number, notes: Map<string, string>): string {
  let text = prose(random, random.integer(4, 6));
  if (random.fraction() < 0.28) {
    const name = `${chapter}-${notes.size + 1}`;
    notes.set(name, elementAt(SENTENCES, random.integer(0, 3))(random));
    text += `[^${name}]`;
  }
  return random.fraction() < 0.2 ? text.replace(/, (\S+ \S+ \S+)/, ', **$1**') : text;
}

function tendencies({ pick, integer }: Random): string[] {
  return Array.from(
    { length: integer(4, 6) },
    () =>
      `${capitalised(pick(OBJECTS))} ; ${pick(OPENINGS).toLowerCase()}, ${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)}.`,
  );
}

function tableRows({ integer }: Random): string[][] {
  const head = ['Région', 'Nom japonais', 'Population (milliers)', 'Part (%)', 'Accords'];
  const thousands = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u202f');
  const rows = REGIONS.map(([region, writing]) => [
    region,
    writing,
    thousands(integer(800, 44_000)),
    `${integer(1, 39)},${integer(0, 9)}`,
    String(integer(1, 40)),
  ]);
  return [head, ...rows];
}
