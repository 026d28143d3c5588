/** What is wrong, and what to do. */
type FaultSentence = readonly [message: string, help: string];

interface FaultWords {
  readonly fr: (found: string) => FaultSentence;
  readonly en: (found: string) => FaultSentence;
}

/** What a drawing holds that cannot be set: `DrawingFault` of src/pictures. */
export const DRAWING_FAULTS = {
  xml: {
    fr: (found) => [`fichier SVG abîmé (${found})`, 'enregistrez-le de nouveau avec un logiciel de dessin'],
    en: (found) => [`damaged SVG file (${found})`, 'save it again with a drawing program'],
  },
  root: {
    fr: (found) => [`ce n’est pas un dessin SVG : il commence par <${found}>`, 'enregistrez le logo en SVG'],
    en: (found) => [`this is no SVG drawing: it begins with <${found}>`, 'save the logo as SVG'],
  },
  entity: {
    fr: () => [
      'ce SVG définit des entités, qui ne sont pas lues',
      'enregistrez-le en « SVG simple » (Inkscape) ou « SVG 1.1 » sans options d’édition (Illustrator)',
    ],
    en: () => [
      'this SVG defines entities, which are not read',
      'save it as “Plain SVG” (Inkscape), or “SVG 1.1” without editing capabilities (Illustrator)',
    ],
  },
  script: {
    fr: (found) => [
      `ce SVG contient un programme ou une animation (« ${found} »)`,
      'un logo est un dessin seul : enregistrez-le sans lui',
    ],
    en: (found) => [
      `this SVG holds a program or an animation (“${found}”)`,
      'a logo is a drawing alone: save it without',
    ],
  },
  address: {
    fr: (found) => [
      `ce SVG renvoie ailleurs : « ${found} »`,
      'rien n’est lu hors du fichier : incorporez ce dessin, ou retirez le renvoi',
    ],
    en: (found) => [
      `this SVG points elsewhere: “${found}”`,
      'nothing is read outside the file: put that drawing in, or take the reference out',
    ],
  },
  element: {
    fr: (found) => [`élément <${found}>, qui ne peut pas être imprimé tel quel`, elementHelpFr(found)],
    en: (found) => [`element <${found}>, which cannot be printed as it is`, elementHelpEn(found)],
  },
  property: {
    fr: (found) => [
      `« ${found} », qui ne peut pas être imprimé tel quel`,
      'aplatissez le dessin : des formes pleines ou au trait, opaques, sans masque ni filtre',
    ],
    en: (found) => [
      `“${found}”, which cannot be printed as it is`,
      'flatten the drawing: filled or stroked shapes, opaque, without mask or filter',
    ],
  },
  value: {
    fr: (found) => [
      `« ${found} » n’est pas compris`,
      'un logo n’a que des couleurs pleines (#RRVVBB) et des tracés : remplacez dégradés et motifs, aplatissez le dessin',
    ],
    en: (found) => [
      `“${found}” is not understood`,
      'a logo has plain colours (#RRGGBB) and paths only: replace gradients and patterns, flatten the drawing',
    ],
  },
  style: {
    fr: (found) => [
      `feuille de style : « ${found} » n’est pas une règle de classe (.nom { … })`,
      'enregistrez le SVG avec ses couleurs en « attributs de présentation »',
    ],
    en: (found) => [
      `style sheet: “${found}” is no rule of a class (.name { … })`,
      'save the SVG with its colours as “presentation attributes”',
    ],
  },
  size: {
    fr: () => [
      'ce SVG ne dit pas sa taille',
      'donnez à <svg> un attribut viewBox, ou width et height en pixels',
    ],
    en: () => ['this SVG does not say its size', 'give <svg> a viewBox, or width and height in pixels'],
  },
  empty: {
    fr: () => ['ce SVG ne montre rien', 'aucune forme visible dans son cadre (viewBox) : vérifiez le dessin'],
    en: () => ['this SVG shows nothing', 'no visible shape in its frame (viewBox): check the drawing'],
  },
  depth: {
    fr: () => ['trop de groupes les uns dans les autres', 'dissociez les groupes du dessin'],
    en: () => ['too many groups inside one another', 'ungroup the drawing'],
  },
  many: {
    fr: (found) => [`plus de ${found} formes`, 'simplifiez le dessin : un logo en a quelques dizaines'],
    en: (found) => [`more than ${found} shapes`, 'simplify the drawing: a logo has a few dozen'],
  },
} as const satisfies Readonly<Record<string, FaultWords>>;

/** The faults that have words. */
export type ToldFault = keyof typeof DRAWING_FAULTS;

function elementHelpFr(found: string): string {
  if (/^(?:text|tspan)$/.test(found)) return 'convertissez le texte en tracés (vectorisez-le)';
  if (found === 'image') return 'donnez un dessin de tracés, ou le logo en PNG';
  if (found === 'use') return 'dissociez les clones et les symboles';
  return 'aplatissez le dessin : il n’a que des tracés, des rectangles, des cercles et des lignes, en groupes';
}

function elementHelpEn(found: string): string {
  if (/^(?:text|tspan)$/.test(found)) return 'turn the text into paths';
  if (found === 'image') return 'give a drawing of paths, or the logo as PNG';
  if (found === 'use') return 'unlink clones and symbols';
  return 'flatten the drawing: paths, rectangles, circles and lines only, in groups';
}
