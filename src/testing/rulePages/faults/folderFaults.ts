import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FaultExample } from './fault.ts';

const BASE = join(import.meta.dirname, '../../../content/fixtures/base');
const read = (name: string): string => readFileSync(join(BASE, name), 'utf8');
const HEAD = read('dossier/publication.md').split('\n\n', 1)[0] ?? '';
const ENTRY = read('repertoire/partenariats/base.md');
const DIRECTORY = read('repertoire/publication.md');

const file = (path: string, text: string): string =>
  `=== content/${path}\n${text}${text.endsWith('\n') ? '' : '\n'}`;
const chapter = (id: string): string => `---\nid: ${id}\ntitre: Un\n---\n\nUn texte.\n`;
const logo = (more: string): string =>
  `logos:\n  - fichier: images/logo.svg\n    description: Une ville${more}`;
const inJapanese = file('dossier/publication.md', `${HEAD.replace('[fr]', '[fr, ja]')}\n`);
const local = (id: string): string =>
  `---\nid: ${id}\nlangue: ja\nrelecture: à faire\ntitre: 一\n---\n\n本文。\n`;
const HEAD_IN_JAPANESE =
  '---\nid: dossier-essai\nlangue: ja\nrelecture: à faire\ntitre: 試し\ntitreCourt: 試し\nedition: 試作版\n---\n';
const bothChapters = (last: string): string =>
  file('dossier/fr/02-un.md', chapter('un')) + file('dossier/ja/02-un.md', local('un')) + last;
/** A chapter and its translation, with what says which text it translates, as `sync` writes it. */
const stamped = (french: string, japanese: string, stamp: string, review = 'à faire'): string =>
  file('dossier/fr/02-un.md', chapter('un').replace('Un texte.', french)) +
  file(
    'dossier/ja/02-un.md',
    `---\nid: un\nlangue: ja\nrelecture: ${review}\ntitre: 一\ntraduit:\n  titre: ndckfaeb\n  corps: [${stamp}]\n---\n\n${japanese}\n`,
  );
const CODED = read('repertoire/vocabulaire.md').replace('local: 香川県', "local: 香川県\n    code: '37'");
const address = (letters: number): string => `https://www.example.org/${'a'.repeat(letters)}`;

/** What folders, publications and several files together may have wrong. */
export const FOLDER_FAULTS: readonly FaultExample[] = [
  ['CT-013', 'files', file('repertoire/partenariats/base.md', `${ENTRY}\n:::carte{titre="Essai" pays="DE" montre="noms"}\n| code | nom |\n|---|---|\n| BE | Berlin |\n:::\n`), file('repertoire/partenariats/base.md', ENTRY)],
  ['FI-007', 'files', file('autre/publication.md', DIRECTORY.replace('id: repertoire-essai', 'id: autre')), file('autre/publication.md', HEAD.replace('id: dossier-essai', 'id: autre') + '\n') + file('autre/fr/01-un.md', chapter('un'))],
  ['FI-008', 'files', file('autre/publication.md', HEAD.replace('id: dossier-essai', 'id: autre') + '\n'), file('autre/publication.md', HEAD.replace('id: dossier-essai', 'id: autre') + '\n') + file('autre/fr/01-un.md', chapter('un'))],
  ['FI-009', 'files', file('dossier/divers/02-un.md', chapter('un')), file('dossier/fr/02-un.md', chapter('un'))],
  ['FI-010', 'files', file('dossier/fr/02-un.txt', chapter('un')), file('dossier/fr/02-un.md', chapter('un'))],
  ['FI-011', 'files', file('autre/Publication.md', HEAD.replace('id: dossier-essai', 'id: autre') + '\n') + file('autre/fr/01-un.md', chapter('un')), file('autre/publication.md', HEAD.replace('id: dossier-essai', 'id: autre') + '\n') + file('autre/fr/01-un.md', chapter('un'))],
  ['FI-012', 'files', file('repertoire/instantanes/avant.json', '{}'), file('repertoire/publication.md', DIRECTORY)],
  ['TA-019', 'files', file('repertoire/publication.md', DIRECTORY.replace('format: A5', 'format: A5\nrubriques: [nouveautes]')), file('repertoire/publication.md', DIRECTORY)],
  ['TA-010', 'files', file('repertoire/instantanes/2024-09.json', 'id;nom'), file('repertoire/publication.md', DIRECTORY)],
  ['FM-021', 'chapterHead', `# ${'mot '.repeat(70000)}`, 'titreCourt: Exemple'],
  ['FM-023', 'chapterHead', `titreCourt: ${'['.repeat(20)}${']'.repeat(20)}`, 'titreCourt: Exemple'],
  ['FM-027', 'publication', 'langues: [fr, sw]', 'langues: [fr]'],
  ['FM-032', 'publication', '  code: BV', '  code: DE'],
  ['FM-039', 'files', file('repertoire/partenariats/tours.md', ENTRY.replace('id: base', 'id: tours')), file('repertoire/partenariats/tours.md', ENTRY.replace('id: base', 'id: tours').replace('1988-06-27', '1998-06-27'))],
  ['FM-041', 'files', file('repertoire/publication.md', DIRECTORY.replace('format: A5', 'format: A5\nrubriques: [cartes]')), file('repertoire/publication.md', DIRECTORY)],
  ['FM-042', 'entry', '  population: { nombre: beaucoup, date: 2020, source: Insee }', '  population: { nombre: 137087, date: 2020, source: Insee }'],
  ['FM-046', 'chapterHead', 'genre: sources\nmotif: ondes', 'motif: ondes'],
  ['FM-048', 'files', file('lexique.md', '---\ntermes: []\n---\n\nUn texte.\n'), file('lexique.md', '---\n# Un texte.\ntermes: []\n---\n')],
  ['LG-001', 'publication', 'logos:\n  - fichier: images/texte.svg\n    description: Une ville', logo('')],
  ['LG-003', 'publication', 'logos:\n  - fichier: images/large.svg\n    description: Une ville', logo('')],
  ['LG-004', 'publication', 'logos:\n  - fichier: images/long.svg\n    description: Une ville\n    hauteurMin: 20', 'logos:\n  - fichier: images/long.svg\n    description: Une ville'],
  ['LG-005', 'publication', logo('\n    surFondFonce: images/long.svg'), logo('\n    surFondFonce: images/logo.svg')],
  ['LG-006', 'publication', logo('\n    hauteurMin: haut'), logo('\n    hauteurMin: 12')],
  ['LG-007', 'publication', logo('\n    encres: [{ couleur: rouge, cmjn: [0, 100, 95, 0] }]'), logo('\n    encres: [{ couleur: "#E30613", cmjn: [0, 100, 95, 0] }]')],
  ['LG-008', 'publication', logo('\n    encres: [{ couleur: "#E30613", cmjn: [0, 100] }]'), logo('\n    encres: [{ couleur: "#E30613", cmjn: [0, 100, 95, 0] }]')],
  ['LG-009', 'publication', logo('\n    encres: [{ couleur: "#000000", cmjn: [0, 0, 0, 100] }]'), logo('\n    encres: [{ couleur: "#E30613", cmjn: [0, 100, 95, 0] }]')],
  ['LI-001', 'chapter', 'Un mot. '.repeat(3000), 'Un mot.'],
  ['LI-002', 'chapterHead', `chapeau: ${'un mot '.repeat(1000)}`, 'chapeau: Un mot.'],
  ['LI-009', 'entry', `    url: ${address(700)}`, `    url: ${address(7)}`],
  ['LI-011', 'files', file('repertoire/publication.md', DIRECTORY.replace('format: A5', `format: A5\nsite: ${address(700)}`)), file('repertoire/publication.md', DIRECTORY.replace('format: A5', `format: A5\nsite: ${address(7)}`))],
  ['LI-005', 'files', file('repertoire/publication.md', DIRECTORY.replace('format: A5', `format: A5\npersonnes:\n  - { nom: ${'Camille '.repeat(90)}, role: référente, courriel: contact@example.org }`)), file('repertoire/publication.md', DIRECTORY.replace('format: A5', 'format: A5\npersonnes:\n  - { nom: Camille, role: référente, courriel: contact@example.org }'))],
  ['MD-022', 'chapter', '*un* '.repeat(2600), '*un* mot.'],
  ['MD-025', 'chapter', '> un\n\nUn mot.\n\n'.repeat(1001), '> un\n\nUn mot.'],
  ['IM-009', 'chapter', '![Un pont](../images)', '![Un pont de pierre](../images/pont.png)'],
  ['TR-001', 'files', inJapanese + file('dossier/fr/02-un.md', chapter('un')) + file('dossier/publication.ja.md', HEAD_IN_JAPANESE), file('dossier/fr/02-un.md', chapter('un')) + file('dossier/ja/02-un.md', local('un'))],
  ['TR-007', 'files', inJapanese + file('dossier/ja/02-un.md', local('un')), inJapanese + bothChapters('')],
  ['TR-009', 'files', inJapanese + bothChapters(file('dossier/traduit.ja.json', '{')), inJapanese + bothChapters(file('dossier/traduit.ja.json', '{}'))],
  ['TR-019', 'files', bothChapters(''), inJapanese + bothChapters('')],
  ['FM-044', 'publication', `chiffresCles:${'\n  - { valeur: 78, libelle: liens }'.repeat(4)}`, 'chiffresCles:\n  - { valeur: 78, libelle: liens }'],
  ['CO-002', 'files', file('dossier/publication.md', `${HEAD.replace('nom: Ailleurs', 'nom: Islande')}\n`) + file('dossier/fr/02-un.md', `${chapter('un')}\nIl y a {{liens}} liens.\n`), file('dossier/publication.md', `${HEAD}\n`) + file('dossier/fr/02-un.md', `${chapter('un')}\nLiens : {{liens}}.\n`)],
  ['FM-040', 'files', file('repertoire/vocabulaire.md', CODED) + file('repertoire/partenariats/base.md', ENTRY.replace('territoire: kagawa', 'territoire: kagawa\n  code: 13101')), file('repertoire/vocabulaire.md', CODED) + file('repertoire/partenariats/base.md', ENTRY.replace('territoire: kagawa', 'territoire: kagawa\n  code: 37201'))],
  ['PR-008', 'publication', 'impression: { fondPerdu: 2 }', 'impression: { fondPerdu: 5 }'],
  ['PR-009', 'publication', 'impression: { profil: profil.icc }', 'impression: { fondPerdu: 5 }'],
  ['LX-005', 'files', inJapanese + stamped('Avec Takamatsu.', 'この市と。', 'phhdjnmk'), inJapanese + stamped('Avec Takamatsu.', '高松市と。', 'phhdjnmk')],
  ['TR-003', 'files', inJapanese + stamped('Un autre texte.', '本文。', 'epllncpo'), inJapanese + stamped('Un texte.', '本文。', 'epllncpo')],
  ['TR-005', 'files', inJapanese + stamped('Un texte.', '本文。', ''), inJapanese + stamped('Un texte.', '本文。', 'epllncpo')],
  ['TR-008', 'files', inJapanese + file('dossier/fr/02-un.md', chapter('un')) + file('dossier/ja/02-un.md', local('un')), inJapanese + stamped('Un texte.', '本文。', 'epllncpo')],
  ['TR-016', 'files', inJapanese + stamped('Un texte.', '本文。', 'epllncpo', 'Aiko SATO, 2026-11-01\nrelu: [cokiopef, acmnhgbo]'), inJapanese + stamped('Un texte.', '本文。', 'epllncpo', 'Aiko SATO, 2026-11-01\nrelu: [cokiopef, fhneollf]')],
  ['TR-017', 'files', inJapanese + stamped('Un texte.', '本文。', 'epllncpo', 'Aiko SATO, 2026-11-01'), inJapanese + stamped('Un texte.', '本文。', 'epllncpo', 'Aiko SATO, 2026-11-01\nrelu: [cokiopef, fhneollf]')],
  ['TR-013', 'files', file('repertoire/publication.md', DIRECTORY.replace('[fr]', '[fr, ja]')) + file('repertoire/partenariats/base.md', ENTRY.replace('  niveau: shi', '  lecture: たかまつし\n  romanisation: Takamatu-shi\n  niveau: shi')), file('repertoire/partenariats/base.md', ENTRY.replace('  niveau: shi', '  lecture: たかまつし\n  romanisation: Takamatsu-shi\n  niveau: shi'))],
  ['TY-001', 'chapter', 'Un mot et 😀.', 'Un mot.'],
]; // prettier-ignore
