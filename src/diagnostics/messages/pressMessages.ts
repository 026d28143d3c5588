import { didYouMeanEn, didYouMeanFr, error, say, warning } from './entry.ts';

/** Why a file is no profile of a printing condition. */
const PROFILE_FAULTS = {
  unreadable: { fr: 'illisible', en: 'it cannot be read' },
  signature: { fr: 'ce n’est pas un profil ICC', en: 'it is no ICC profile' },
  class: { fr: 'ce n’est pas un profil de sortie', en: 'it is no output profile' },
  'colour space': { fr: 'il n’est pas en CMJN', en: 'it is not in CMYK' },
} as const;

/** PR-…: what only a printed edition needs. */
export const PRESS_MESSAGES = {
  'PR-001': warning<{ missing: string }>(
    (d) =>
      say(
        `mentions légales absentes : ${d.missing}`,
        'complétez impression.mentionsLegales avant l’envoi à l’imprimeur',
      ),
    (d) => say(`legal mentions missing: ${d.missing}`, 'complete impression.mentionsLegales before printing'),
  ),
  'PR-002': error<{ page: string; found: number; size: string; needed: number }>(
    (d) =>
      say(
        `image de ${d.found} ppp page ${d.page} (${d.size} pixels), trop grossière pour l’impression`,
        `il en faut 300 : ${d.needed} pixels de large, ou une image imprimée plus petite`,
      ),
    (d) =>
      say(`image of ${d.found} ppi on page ${d.page} (${d.size})`, `300 ppi need ${d.needed} pixels across`),
  ),
  'PR-003': warning<{ page: string; found: number; size: string; needed: number }>(
    (d) =>
      say(
        `image de ${d.found} ppp page ${d.page} (${d.size} pixels), un peu faible pour l’impression`,
        `300 ppp demandent ${d.needed} pixels de large`,
      ),
    (d) =>
      say(`image of ${d.found} ppi on page ${d.page} (${d.size})`, `300 ppi need ${d.needed} pixels across`),
  ),
  'PR-004': error<{ colour: string; page: number }>(
    (d) =>
      say(
        `couleur ${d.colour} sans encres d’impression, page ${d.page}`,
        'prenez une couleur de la palette (templates/kit/tokens.ts), ou donnez-lui ses encres',
      ),
    (d) => say(`colour ${d.colour} has no printing inks, page ${d.page}`, 'take a colour of the palette'),
  ),
  'PR-005': error<{ profile: string; fault: keyof typeof PROFILE_FAULTS }>(
    (d) =>
      say(
        `profil d’impression refusé : ${d.profile} (${PROFILE_FAULTS[d.fault].fr})`,
        'il faut un profil ICC de sortie (prtr) en CMJN, demandé à l’imprimeur',
      ),
    (d) =>
      say(
        `printing profile refused: ${d.profile} (${PROFILE_FAULTS[d.fault].en})`,
        'an ICC output profile (prtr) in CMYK is needed: ask the printer for it',
      ),
  ),
  'PR-006': error<{ isbn: string }>(
    (d) => say(`ISBN faux : ${d.isbn}`, 'vérifiez ses treize chiffres ; le dernier est une clé'),
    (d) => say(`wrong ISBN: ${d.isbn}`, 'check its thirteen digits'),
  ),
  'PR-007': error<{ file: string; checks: string }>(
    (d) =>
      say(
        `${d.file} ne passe pas le contrôle avant impression : ${d.checks}`,
        'le détail est au-dessus ; npm run preflight le redonne pour un fichier',
      ),
    (d) => say(`${d.file} fails the preflight: ${d.checks}`, 'the report above has the details'),
  ),
  'PR-008': error<{ key: string; found: number }>(
    (d) =>
      say(
        `${d.key} : un fond perdu de ${d.found} mm ne se fait pas`,
        'les imprimeurs demandent de 3 à 5 mm ; 5 mm est le plus courant en France',
      ),
    (d) => say(`${d.key}: a bleed of ${d.found} mm is not made`, 'printing houses ask for 3 to 5 mm'),
  ),
  'PR-009': warning<{ found: string; fault: 'address' | 'outside' | 'missing'; near?: string | undefined }>(
    (d) =>
      d.fault === 'missing'
        ? say(
            `impression.profil : le fichier « ${d.found} » est introuvable, l’édition imprimée ne pourra pas se faire`,
            didYouMeanFr(d.near, 'vérifiez le nom, majuscules comprises ; le chemin part de publication.md'),
          )
        : say(
            `impression.profil : « ${d.found} » n’est pas un fichier du dossier de contenu, l’édition imprimée ne pourra pas se faire`,
            'copiez le profil dans le dossier de contenu ; le chemin part de publication.md',
          ),
    (d) =>
      d.fault === 'missing'
        ? say(
            `impression.profil: file “${d.found}” is not found, the printed edition cannot be made`,
            didYouMeanEn(d.near, 'check the name, capitals included; the path starts from publication.md'),
          )
        : say(
            `impression.profil: “${d.found}” is no file of the content folder, the printed edition cannot be made`,
            'copy the profile into the content folder; the path starts from publication.md',
          ),
  ),
};
