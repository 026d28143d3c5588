import { readFileSync } from 'node:fs';

const NAMES = [
  'repertoire/publication.md',
  'repertoire/vocabulaire.md',
  'repertoire/partenariats/base.md',
  'repertoire/publication.ja.md',
  'repertoire/partenariats/base.ja.md',
  'dossier/publication.md',
  'dossier/fr/00-base.md',
];

/** A content folder that has every key of every front matter once: path → text. */
export function everyFieldFiles(): Record<string, string> {
  return Object.fromEntries(
    NAMES.map((name) => [`content/${name}`, readFileSync(new URL(name, import.meta.url), 'utf8')]),
  );
}
