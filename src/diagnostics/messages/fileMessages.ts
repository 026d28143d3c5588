import { error, say, warning } from './entry.ts';

/** FI-…: folders and files, before anything in them is understood. */
export const FILE_MESSAGES = {
  'FI-001': error<{ folder: string }>(
    (d) =>
      say(
        `le dossier « ${d.folder} » est introuvable ou illisible`,
        'vérifiez son nom et ses droits d’accès',
      ),
    (d) => say(`folder “${d.folder}” cannot be found or read`, 'check its name and permissions'),
  ),
  'FI-002': error<{ folder: string }>(
    (d) =>
      say(
        `aucune publication dans « ${d.folder} »`,
        'chaque publication est un dossier qui contient un fichier publication.md',
      ),
    (d) =>
      say(`no publication in “${d.folder}”`, 'each publication is a folder that holds a publication.md file'),
  ),
  'FI-003': error<Record<never, never>>(
    () =>
      say('impossible de lire ce fichier', 'vérifiez qu’il existe et que ses droits d’accès le permettent'),
    () => say('this file cannot be read', 'check that it exists and that its permissions allow it'),
  ),
  'FI-004': error<{ megabytes: number; maximum: number }>(
    (d) =>
      say(
        `fichier trop gros : ${decimal(d.megabytes)} Mo, le maximum est de ${d.maximum} Mo`,
        'un fichier Markdown ne contient que du texte ; les images vont dans des fichiers à part',
      ),
    (d) =>
      say(
        `file too large: ${d.megabytes} MB, at most ${d.maximum} MB`,
        'a Markdown file holds text only; images go into files of their own',
      ),
  ),
  'FI-005': error<Record<never, never>>(
    () =>
      say(
        'ce fichier n’est pas du texte UTF-8',
        'il est peut-être binaire, ou enregistré dans un autre codage : réenregistrez-le en UTF-8',
      ),
    () =>
      say(
        'this file is not UTF-8 text',
        'it may be binary, or saved in another encoding: save it again as UTF-8',
      ),
  ),
  'FI-006': error<Record<never, never>>(
    () =>
      say(
        'ce lien symbolique mène hors du dossier de contenu',
        'copiez le fichier dans le dossier de contenu à la place du lien',
      ),
    () =>
      say(
        'this symbolic link leads out of the content folder',
        'copy the file into the content folder instead',
      ),
  ),
  'FI-007': error<{ file: string }>(
    (d) =>
      say(
        `il manque le fichier « ${d.file} »`,
        'un répertoire a besoin de ses listes : domaines, types, niveaux…',
      ),
    (d) => say(`file “${d.file}” is missing`, 'a directory needs its lists: domains, types, levels…'),
  ),
  'FI-008': error<{ kind: string; language: string }>(
    (d) =>
      d.kind === 'dossier'
        ? say('ce dossier n’a aucun chapitre', `les chapitres sont les fichiers ${d.language}/NN-nom.md`)
        : say(
            'ce répertoire n’a aucun partenariat',
            'les partenariats sont les fichiers partenariats/<id>.md',
          ),
    (d) =>
      d.kind === 'dossier'
        ? say('this country file has no chapter', `chapters are the files ${d.language}/NN-name.md`)
        : say('this directory has no partnership', 'partnerships are the files partenariats/<id>.md'),
  ),
  'FI-009': warning<Record<never, never>>(
    () =>
      say(
        'ce fichier n’est lu par aucune publication',
        'vérifiez son dossier : fr/ (dossier), textes/fr/ et partenariats/ (répertoire)',
      ),
    () =>
      say(
        'no publication reads this file',
        'check its folder: fr/ (country file), textes/fr/ and partenariats/ (directory)',
      ),
  ),
  'FI-010': warning<{ name: string }>(
    (d) =>
      say(
        'ce fichier ressemble à un texte de la publication, et il n’est pas lu',
        `seuls les fichiers .md le sont : renommez-le en « ${d.name} », ou rangez-le ailleurs`,
      ),
    (d) =>
      say(
        'this file looks like a text of the publication, and it is not read',
        `only .md files are: rename it to “${d.name}”, or keep it elsewhere`,
      ),
  ),
  'FI-011': warning<{ name: string }>(
    (d) =>
      say(
        'ce dossier n’est pas lu comme une publication : le nom de ce fichier diffère',
        `renommez-le en « ${d.name} », en minuscules`,
      ),
    (d) =>
      say(
        'this folder is not read as a publication: the name of this file differs',
        `rename it to “${d.name}”, in small letters`,
      ),
  ),
  'FI-012': warning<{ folder: string }>(
    (d) =>
      say(
        `ce fichier de ${d.folder}/ n’est pas lu comme un instantané`,
        'un instantané porte la date de son édition : AAAA-MM.json, par exemple 2024-09.json',
      ),
    (d) =>
      say(
        `this file of ${d.folder}/ is not read as a snapshot`,
        'a snapshot is named by the date of its edition: YYYY-MM.json, for example 2024-09.json',
      ),
  ),
};

function decimal(value: number): string {
  return String(value).replace('.', ',');
}
