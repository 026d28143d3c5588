import { didYouMeanEn, didYouMeanFr, error, say, warning } from './entry.ts';

/** IM-…: images. */
export const IMAGE_MESSAGES = {
  'IM-001': error<Record<never, never>>(
    () =>
      say(
        'image sans texte de remplacement',
        'décrivez entre les crochets ce que l’image montre : ![description](fichier)',
      ),
    () =>
      say(
        'image without alternative text',
        'describe what it shows between the brackets: ![description](file)',
      ),
  ),
  'IM-002': warning<Record<never, never>>(
    () =>
      say(
        'le texte de remplacement répète la légende',
        'décrivez ce que l’on voit ; la légende est lue de toute façon',
      ),
    () =>
      say('the alternative text repeats the caption', 'describe what is seen; the caption is read anyway'),
  ),
  'IM-003': error<{ found: string }>(
    (d) =>
      say(`image qui n’est pas un fichier : « ${d.found} »`, 'copiez l’image dans le dossier de contenu'),
    (d) => say(`image that is not a file: “${d.found}”`, 'copy the image into the content folder'),
  ),
  'IM-004': error<{ found: string }>(
    (d) =>
      say(
        `image hors du dossier de contenu : « ${d.found} »`,
        'le chemin part du fichier Markdown, avec des /, et reste dans le dossier de contenu',
      ),
    (d) =>
      say(
        `image outside the content folder: “${d.found}”`,
        'the path starts from the Markdown file, uses /, and stays in the content folder',
      ),
  ),
  'IM-005': error<{ found: string; near?: string | undefined }>(
    (d) =>
      say(
        `image introuvable : « ${d.found} »`,
        didYouMeanFr(d.near, 'vérifiez le nom, majuscules comprises ; le chemin part du fichier Markdown'),
      ),
    (d) =>
      say(
        `image not found: “${d.found}”`,
        didYouMeanEn(d.near, 'check the name, capitals included; the path starts from the Markdown file'),
      ),
  ),
  'IM-006': error<{ found: string; format?: string | undefined }>(
    (d) =>
      say(
        `« ${d.found} » n’est pas une image PNG ou JPEG${d.format ? ` : ${isFr(d.format)}` : ''}`,
        d.format?.startsWith('*')
          ? 'terminez son nom par .png ou .jpg'
          : 'ouvrez le fichier avec un logiciel d’images et enregistrez-le en PNG ou en JPEG ; changer la fin de son nom ne suffit pas',
      ),
    (d) =>
      say(
        `“${d.found}” is not a PNG or JPEG image${d.format ? `: ${isEn(d.format)}` : ''}`,
        d.format?.startsWith('*')
          ? 'end its name with .png or .jpg'
          : 'open the file with an image program and save it as PNG or JPEG; to change the end of its name is not enough',
      ),
  ),
  'IM-007': error<{ megabytes: number; maximum: number }>(
    (d) => say(`image trop lourde : ${d.megabytes} Mo, le maximum est de ${d.maximum} Mo`),
    (d) => say(`image too heavy: ${d.megabytes} MB, at most ${d.maximum} MB`),
  ),
  'IM-008': error<Record<never, never>>(
    () =>
      say('image dans une ligne de texte', 'mettez-la seule dans son paragraphe, entre deux lignes vides'),
    () => say('image within a line of text', 'put it alone in its paragraph, between two blank lines'),
  ),
  'IM-009': error<{ found: string; kind: string }>(
    (d) =>
      say(
        d.kind === 'folder' ? `« ${d.found} » est un dossier` : `« ${d.found} » ne peut pas être lu`,
        d.kind === 'folder' ? 'donnez le nom d’une image du dossier' : 'vérifiez les droits du fichier',
      ),
    (d) =>
      say(
        d.kind === 'folder' ? `“${d.found}” is a folder` : `“${d.found}” cannot be read`,
        d.kind === 'folder' ? 'give the name of an image in it' : 'check the permissions of the file',
      ),
  ),
  'IM-010': error<{ found: string }>(
    (d) =>
      say(
        `image abîmée ou incomplète : « ${d.found} »`,
        'copiez de nouveau le fichier depuis sa source, ou enregistrez-le de nouveau avec un logiciel d’images',
      ),
    (d) =>
      say(
        `damaged or incomplete image: “${d.found}”`,
        'copy the file from its source again, or save it again with an image program',
      ),
  ),
  'IM-011': error<{ found: string; width: number; height: number; maximum: number }>(
    (d) =>
      say(
        `image trop grande : « ${d.found} » dit avoir ${d.width} × ${d.height} pixels`,
        `le maximum est de ${d.maximum} millions de pixels ; une page A4 en demande 9`,
      ),
    (d) =>
      say(
        `image too large: “${d.found}” says that it has ${d.width} × ${d.height} pixels`,
        `at most ${d.maximum} million pixels; a page of A4 needs 9`,
      ),
  ),
  'IM-012': error<{ found: string; coding: string }>(
    (d) =>
      say(
        `« ${d.found} » est un JPEG que peu de logiciels savent lire (${codingFr(d.coding)})`,
        'ouvrez-le avec un logiciel d’images et enregistrez-le en JPEG ordinaire ou en PNG',
      ),
    (d) =>
      say(
        `“${d.found}” is a JPEG that few programs can read (${d.coding})`,
        'open it with an image program and save it as a usual JPEG or a PNG',
      ),
  ),
  'IM-013': error<{ found: string }>(
    (d) =>
      say(
        `image trop longue à lire : « ${d.found} »`,
        'enregistrez-la de nouveau avec un logiciel d’images, en plus petit',
      ),
    (d) =>
      say(`image that takes too long to read: “${d.found}”`, 'save it again with an image program, smaller'),
  ),
  'IM-014': warning<{ found: string }>(
    (d) =>
      say(
        `image animée : « ${d.found} »`,
        'seule sa première vue est montrée ; gardez-en une image fixe si c’est une autre qui compte',
      ),
    (d) =>
      say(
        `animated image: “${d.found}”`,
        'only its first view is shown; keep a still of another if that one counts',
      ),
  ),
  'IM-015': warning<{ page: string; found: number; size: string; needed: number }>(
    (d) =>
      say(
        `image de ${d.found} ppp page ${d.page} (${d.size} pixels), floue même à l’écran`,
        `une édition imprimée en demande 300 : ${d.needed} pixels de large`,
      ),
    (d) =>
      say(
        `image of ${d.found} ppi on page ${d.page} (${d.size} pixels), blurred even on a screen`,
        `a printed edition asks for 300: ${d.needed} pixels across`,
      ),
  ),
};

/** A format that is accepted under another name begins with `*`. */
function isFr(format: string): string {
  return format.startsWith('*')
    ? `son nom dit autre chose que ${format.slice(1)}`
    : `c’est un fichier ${format}`;
}

function isEn(format: string): string {
  return format.startsWith('*')
    ? `its name says something else than ${format.slice(1)}`
    : `it is a ${format} file`;
}

function codingFr(coding: string): string {
  const words: Readonly<Record<string, string>> = {
    lossless: 'sans perte',
    arithmetic: 'codage arithmétique',
    hierarchical: 'hiérarchique',
  };
  return words[coding] ?? `${coding}`.replace('components', 'composantes');
}
