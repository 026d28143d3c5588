import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { samplePng } from '../../samplePng.ts';
import { memoryFiles } from '../../memoryFiles.ts';
import type { FaultSpot } from './fault.ts';

const BASE = join(import.meta.dirname, '../../../content/fixtures/base');
const read = (name: string): string => readFileSync(join(BASE, name), 'utf8');
const PICTURE = samplePng(400, 300);

/** Paths of the files in which examples stand. */
const FILE_OF: Readonly<Record<Exclude<FaultSpot, 'files'>, string>> = {
  chapter: 'content/dossier/fr/01-exemple.md',
  chapterHead: 'content/dossier/fr/01-exemple.md',
  chapterFile: 'content/dossier/fr/01-exemple.md',
  entry: 'content/repertoire/partenariats/base.md',
  vocabulary: 'content/repertoire/vocabulaire.md',
  publication: 'content/dossier/publication.md',
  lexicon: 'content/lexique.md',
  translation: 'content/dossier/ja/01-exemple.md',
  translationHead: 'content/dossier/ja/01-exemple.md',
  sheet: 'feuille.csv',
};

/** The files in which an example stands. */
export function filesOf(spot: FaultSpot, words: string): readonly string[] {
  return spot === 'files' ? Object.keys(filesIn(words)) : [FILE_OF[spot]];
}

/** `=== content/a.md`, then its lines, and so on. */
function filesIn(words: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    words
      .split(/^=== /m)
      .slice(1)
      .map((part) => {
        const end = part.indexOf('\n');
        return [part.slice(0, end), part.slice(end + 1)] as const;
      }),
  );
}

const LEXICON =
  '---\ntermes:\n  - terme: un\n    formes:\n      fr: { employer: Kyūshū, eviter: [Kyushu] }\nfonctions: { ja: [首相] }\n---\n';

const SOURCES = 'sources:\n  insee:\n    titre: Page de l’Insee\n    url: https://www.insee.fr/\n';
const chapter = (body: string, head = ''): string =>
  `---\nid: exemple\ntitre: Exemple\n${head}${body.includes('@inse') ? SOURCES : ''}---\n\n${body}\n`;

/** A sound content folder in which some words stand at a spot; where they take the place of `sound` ones, those go. */
export function contentOfFault(spot: FaultSpot, words: string, sound: string) {
  const files: Record<string, string | Uint8Array> = {
    'content/dossier/publication.md': read('dossier/publication.md'),
    'content/dossier/fr/00-base.md': read('dossier/fr/00-base.md'),
    'content/lexique.md': LEXICON,
    'content/dossier/images/pont.png': PICTURE,
    'content/dossier/images/faux.png': 'pas une image',
    'content/dossier/images/abimee.png': PICTURE.subarray(0, Math.floor(PICTURE.length / 2)),
    'content/dossier/images/logo.svg':
      '<svg viewBox="0 0 20 10"><path fill="#E30613" d="M0 0h20v10H0z"/></svg>',
    'content/dossier/images/large.svg': '<svg viewBox="0 0 90 10"><path d="M0 0h90v10H0z"/></svg>',
    'content/dossier/images/long.svg': '<svg viewBox="0 0 60 10"><path d="M0 0h60v10H0z"/></svg>',
    'content/dossier/images/texte.svg': '<svg viewBox="0 0 2 1"><text>CUF</text></svg>',
    'content/repertoire/publication.md': read('repertoire/publication.md'),
    'content/repertoire/vocabulaire.md': read('repertoire/vocabulaire.md'),
    'content/repertoire/partenariats/base.md': read('repertoire/partenariats/base.md'),
  };
  if (spot === 'files') return memoryFiles({ ...files, ...filesIn(words) });
  if (spot === 'sheet') return memoryFiles(files);
  const file = FILE_OF[spot];
  const known = files[file];
  if (spot === 'chapter') files[file] = chapter(words);
  else if (spot === 'chapterHead') files[file] = chapter('Un texte.', `${words}\n`);
  else if (spot === 'chapterFile') files[file] = words;
  else if (spot === 'lexicon')
    files[file] = `---\ntermes:\n  - terme: un\n    formes:\n      fr:\n        ${words}\n---\n`;
  else if (spot === 'translation' || spot === 'translationHead') {
    files['content/dossier/publication.md'] = read('dossier/publication.md').replace('[fr]', '[fr, ja]');
    files['content/dossier/fr/01-exemple.md'] = chapter('Nancy et Tours sont 2 villes.');
    const head = spot === 'translationHead' ? words : 'relecture: à faire';
    const id = /^id:/m.test(head) ? '' : 'id: exemple\n';
    const body = spot === 'translation' ? words : 'ナンシー市とトゥール市は2つの市である。';
    files[file] = `---\n${id}langue: ja\n${head}\ntitre: 例\n---\n\n${body}\n`;
  } else if (typeof known === 'string') files[file] = withWords(known, words, sound);
  return memoryFiles(files);
}

/** In the place of the sound words, or where a key may stand. */
function withWords(text: string, words: string, sound: string): string {
  if (text.includes(`${sound}\n`)) return text.replace(`${sound}\n`, () => `${words}\n`);
  if (sound.startsWith('sources:')) return text.replace(/^sources:\n.*\n/m, () => `${words}\n`);
  const key = /^ *([\w]+):/.exec(sound)?.[1] ?? '';
  const line = new RegExp(`^( *)(?:- )?${key}:.*\\n`, 'm');
  if (line.test(text)) return text.replace(line, () => `${words}\n`);
  if (sound.startsWith('    ')) return text.replace(/^( +- titre:.*\n)/m, (found) => `${found}${words}\n`);
  if (sound.startsWith('  ')) return text.replace(/^( {2}nom:.*\n)/m, (found) => `${found}${words}\n`);
  return text.replace(/^---\n/, () => `---\n${words}\n`);
}
