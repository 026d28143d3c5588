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
  'IM-006': error<{ found: string }>(
    (d) => say(`« ${d.found} » n’est pas une image PNG ou JPEG`),
    (d) => say(`“${d.found}” is not a PNG or JPEG image`),
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
};
