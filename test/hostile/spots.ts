import type { Dice } from './dice.ts';
import {
  CHAPTER,
  CHAPTER_HEAD,
  DIRECTORY,
  DIRECTORY_HEAD,
  directory,
  DOSSIER,
  DOSSIER_HEAD,
  dossier,
} from './input.ts';
import { ENTRY, ENTRY_HEAD, type HostileInput, page } from './input.ts';

type Files = HostileInput['files'];

/** In double quotes of YAML. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

const chapter = (body: string, head = CHAPTER_HEAD): Files => dossier({ [CHAPTER]: page(head, body) });

/** Everywhere that one line of text can stand. */
const LINE_SPOTS: Readonly<Record<string, (text: string) => Files>> = {
  paragraph: (text) => chapter(`Avant ${text} après.`),
  'start of a line': (text) => chapter(`Avant.\n\n${text}\n\nAprès.`),
  heading: (text) => chapter(`## Titre ${text}\n\nUn texte.`),
  'deep heading': (text) => chapter(`## Un\n\nTexte.\n\n### ${text}\n\nTexte.`),
  'list item': (text) => chapter(`- un\n- ${text}\n- trois`),
  'numbered item': (text) => chapter(`1. un\n2. ${text} fin\n3. trois`),
  quotation: (text) => chapter(`> Une citation ${text}`),
  note: (text) => chapter(`Un mot[^a].\n\n[^a]: La note ${text} dit.`),
  cell: (text) =>
    chapter(`:::tableau{titre="Un tableau"}\n| Ville | Habitants |\n|---|--:|\n| ${text} | 12 |\n:::`),
  'head cell': (text) =>
    chapter(`:::tableau{titre="Un tableau"}\n| Ville ${text} | B |\n|---|---|\n| c | d |\n:::`),
  'title of a table': (text) =>
    chapter(`:::tableau{titre="Un ${text} ici"}\n| A | B |\n|---|---|\n| c | d |\n:::`),
  'title of a box': (text) => chapter(`:::encadre{titre="Un ${text}"}\nTexte.\n:::`),
  box: (text) => chapter(`:::a-retenir\n- ${text}\n:::`),
  'key figure': (text) => chapter(`:::chiffres{titre="Chiffres"}\n- **12** ${text}\n- **3** choses\n:::`),
  timeline: (text) => chapter(`:::chronologie\n- **1958** Paris ${text}\n- **1960** Kyoto.\n:::`),
  author: (text) => chapter(`:::citation{auteur="${text}"}\nMot pour mot.\n:::`),
  bar: (text) =>
    chapter(`:::barres{titre="Barres" unite="liens"}\n| A | B |\n|---|--:|\n| ${text} | 2 |\n:::`),
  title: (text) => chapter('Texte.', `id: chapitre\ntitre: ${quoted(`Titre ${text}`)}`),
  lead: (text) => chapter('Texte.', `${CHAPTER_HEAD}\nchapeau: ${quoted(text)}`),
  'short title': (text) => chapter('Texte.', `${CHAPTER_HEAD}\ntitreCourt: ${quoted(text)}`),
  source: (text) => chapter('Un fait [@s].', `${CHAPTER_HEAD}\nsources:\n  s:\n    titre: ${quoted(text)}`),
  colophon: (text) => dossier({ [DOSSIER]: page(DOSSIER_HEAD, `Le colophon ${text}`) }),
  'title of the publication': (text) =>
    dossier({ [DOSSIER]: page(DOSSIER_HEAD.replace(/^titre: .*/m, () => `titre: ${quoted(text)}`)) }),
  subtitle: (text) => dossier({ [DOSSIER]: page(`${DOSSIER_HEAD}\nsousTitre: ${quoted(text)}`) }),
  'text of an entry': (text) => directory({ [ENTRY]: page(ENTRY_HEAD, `La fiche ${text}.`) }),
  'name of a town': (text) =>
    directory({ [ENTRY]: page(ENTRY_HEAD.replace('nom: Le Bourg', () => `nom: ${quoted(text)}`)) }),
  'note of an entry': (text) =>
    directory({
      [ENTRY]: page(ENTRY_HEAD.replace('  niveau: stadt', () => `  niveau: stadt\n  note: ${quoted(text)}`)),
    }),
  'colophon of a directory': (text) => directory({ [DIRECTORY]: page(DIRECTORY_HEAD, text) }),
};

const NAMES = Object.keys(LINE_SPOTS) as [string, ...string[]];

/** A line of text at a spot that chance chooses. */
export function atSomeSpot(dice: Dice, what: string, text: string): HostileInput {
  const spot = dice.pick(NAMES);
  return { what: `${what} in: ${spot}`, files: LINE_SPOTS[spot]?.(text) ?? chapter(text) };
}

/** Several blocks, where blocks can stand. */
export function asBlocks(dice: Dice, what: string, blocks: string): HostileInput {
  const [where, files] = dice.pick<[string, Files]>([
    ['a chapter', chapter(blocks)],
    ['a chapter', chapter(blocks)],
    ['a chapter', chapter(`Avant.\n\n${blocks}\n\nAprès.`)],
    ['a box', chapter(`:::encadre{titre="Boîte"}\n${blocks}\n:::`)],
    ['a quotation', chapter(blocks.replace(/^/gm, '> '))],
    ['a list item', chapter(`- un\n\n${blocks.replace(/^/gm, '  ')}`)],
    ['a colophon', dossier({ [DOSSIER]: page(DOSSIER_HEAD, blocks) })],
    ['an entry', directory({ [ENTRY]: page(ENTRY_HEAD, blocks) })],
  ]);
  return { what: `${what} in: ${where}`, files };
}
