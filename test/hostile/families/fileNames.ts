import type { Dice } from '../dice.ts';
import {
  CHAPTER, CHAPTER_HEAD, directory, DIRECTORY, DIRECTORY_HEAD, DOSSIER, DOSSIER_HEAD, dossier, ENTRY, ENTRY_HEAD,
  type HostileInput, page,
} from '../input.ts'; // prettier-ignore

/** Files that look like content, by names that are read or not. */
export function unreadFiles(dice: Dice): HostileInput {
  const text = page(`id: ${dice.word()}\ntitre: Autre ${dice.word()}`, `Le texte ${dice.words(3)}.`);
  const name = dice.pick([
    '02-autre.markdown', '02-autre.MD', '02-autre.Md', '02-autre.md.txt', '02-autre.txt', '02-autre.mdx', '02-autre.md~',
    '02-autre.md.bak', '02-autre (1).md', '02-autre.md (1)', '02-autre', '.02-autre.md', '_02-autre.md', '02-autre.docx',
    '02-autre.odt', '02-autre.rtf', '02 autre.md', '02-été.md', '02-e\u0301te\u0301.md', '02-autre.md ', '02-autre.md.', 'README.md',
    'notes.md', 'brouillons/02-autre.md', '.cache/02-autre.md', 'node_modules/02-autre.md', '02-autre.md/x.md', '02-autre.fr.md',
    '02-autre.ja.md', '02-autre.JA.md', '02-autre.xx.md', '02-autre.html', '02-autre.yaml', '#02-autre.md#', 'Thumbs.db',
    `${'n'.repeat(240)}.md`, '99-autre.mkd', '02-autre.md.gpg', '02-autre.MARKDOWN', '02-autre.TXT', '02-autre.Pages',
  ]); // prettier-ignore
  const folder = dice.pick([
    'essai/fr', 'essai', 'essai/FR', 'essai/ja', 'essai/xx', 'essai/textes', 'essai/images', 'essai/fr/annexes', '.', 'autre', 'fr',
    'liens/partenariats', 'liens/textes/fr', 'liens', 'liens/Partenariats', 'liens/partenariat', 'liens/partenariats/vieux', 'liens/fr',
  ]); // prettier-ignore
  const files = folder.startsWith('liens') ? directory() : dossier();
  const path = folder === '.' ? name : `${folder}/${name}`;
  return { what: `a file ${path}`, files: { ...files, [path]: text } };
}

/** Names in one normal form or another, with blanks and signs that nobody sees. */
export function writtenNames(dice: Dice): HostileInput {
  const odd = (name: string): string =>
    dice.pick([
      name.normalize('NFD'),
      name.normalize('NFC'),
      name.replace(/[ -]/, '\u00a0'),
      name.replace(/[ -]/, '  '),
      `${name} `,
      `\u200b${name}`,
      name.toUpperCase(),
      name.toLowerCase(),
      name.replace('’', "'"),
      name.replace('-', '\u2011'),
      name.replace('-', '–'),
      name.replace(/[éô]/g, (letter) => letter.normalize('NFD')[0] ?? ''),
      `${name}\u00ad`,
      name.replace('o', 'ο'),
    ]);
  const region = odd('Provence-Alpes-Côte d’Azur');
  const vocabulary = directory()['liens/vocabulaire.md'];
  const listed = String(vocabulary).replace('regions: [Grand Est]', 'regions: [Grand Est, Provence-Alpes-Côte d’Azur, Île-de-France]');
  const place = dice.int(0, 6);
  if (place === 0)
    return {
      what: `region ${region}`,
      files: directory({
        'liens/vocabulaire.md': listed,
        [ENTRY]: page(ENTRY_HEAD.replace('region: Grand Est', () => `region: "${region}"`), 'Texte.'),
      }),
    };
  if (place === 1) {
    const id = dice.pick(['bourg stadt', 'Bourg-Stadt', 'bourg-stadt ', 'böurg', 'bo\u0308urg', 'b'.repeat(101), 'con', '-a', 'a--b', 'a_b', '..', 'a/b', '42', 'bourg\u2011stadt']);
    return { what: `id ${id}`, files: directory({ [ENTRY]: page(ENTRY_HEAD.replace('bourg-stadt', () => id), 'Texte.') }) };
  }
  if (place === 2) {
    const id = dice.pick(['Essai', 'es sai', 'essai\u200b', 'é', 'e'.repeat(100), 'e'.repeat(300), '.', 'con', 'nul', '1', '-', 'essai.pdf', '../essai', 'a\\b']);
    return { what: `id of a publication ${id}`, files: dossier({ [DOSSIER]: page(DOSSIER_HEAD.replace('id: essai', () => `id: ${JSON.stringify(id)}`)) }) };
  }
  if (place === 3) {
    const [key, value] = dice.pick<[string, string]>([['genre', 'dossier'], ['langues', '[fr]'], ['format', 'A4'], ['titre', 'Titre']]);
    const written = dice.pick([odd(key), `${key}\u00a0`, `"${key}"`]);
    return { what: `key ${written}`, files: dossier({ [DOSSIER]: page(DOSSIER_HEAD.replace(new RegExp(`^${key}: .*`, 'm'), () => `${written}: ${value}`)) }) };
  }
  if (place === 4) {
    const state = dice.pick(['Actif', 'actif ', 'aktif', 'termine', 'terminé', 'inconnu', 'actif\u200b', 'ACTIF', '"actif\\u00a0"']);
    return { what: `state ${state}`, files: directory({ [ENTRY]: page(ENTRY_HEAD.replace('etat: actif', () => `etat: ${state}`), 'Texte.') }) };
  }
  if (place === 5) {
    const [one, other] = dice.pick<[string, string]>([['fr/01-é.md', 'fr/01-e\u0301.md'], ['fr/01-a.md', 'fr/01-A.md'], ['fr/1.md', 'fr/01.md'], ['fr/a b.md', 'fr/a\u00a0b.md']]);
    const chapter = (id: string): string => page(`id: ${id}\ntitre: Titre ${dice.word()}`, `Texte ${dice.word()}.`);
    return { what: `${one} and ${other}`, files: { [DOSSIER]: page(DOSSIER_HEAD), [`essai/${one}`]: chapter('un'), [`essai/${other}`]: chapter(dice.pick(['un', 'deux'])) } };
  }
  const folder = dice.pick(['Essai', 'es sai', 'e\u0301ssai', 'essai\u00a0', 'fr', '日本', 'a'.repeat(200), 'con', '%20', "l'essai", '(essai)', '#']);
  const files = Object.entries(dossier({ [DIRECTORY]: page(DIRECTORY_HEAD), [CHAPTER]: page(CHAPTER_HEAD, `Texte ${dice.word()}.`) }));
  return { what: `folder ${folder}`, files: Object.fromEntries(files.filter(([path]) => path !== DIRECTORY).map(([path, text]) => [path.replace('essai/', `${folder}/`), text])) };
} // prettier-ignore
