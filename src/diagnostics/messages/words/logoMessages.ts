import { DRAWING_FAULTS, type ToldFault } from '../help/drawingFaults.ts';
import { error, say, warning } from '../entry.ts';

/** LG-…: logos. */
export const LOGO_MESSAGES = {
  'LG-001': error<{ fault: ToldFault; found: string }>(
    (d) => say(...wordsOf(d).fr(d.found)),
    (d) => say(...wordsOf(d).en(d.found)),
  ),
  'LG-002': error<{ kilobytes: number; maximum: number }>(
    (d) =>
      say(`logo trop lourd : ${d.kilobytes} ko, le maximum est de ${d.maximum} ko`, 'simplifiez le dessin'),
    (d) => say(`logo too heavy: ${d.kilobytes} kB, at most ${d.maximum} kB`, 'simplify the drawing'),
  ),
  'LG-003': error<{ ratio: number; least: number; most: number }>(
    (d) =>
      say(
        `logo ${d.ratio > 1 ? 'trop allongé' : 'trop étroit'} : sa largeur fait ${commas(d.ratio)} fois sa hauteur`,
        `entre ${commas(d.least)} et ${d.most} ; rognez le blanc autour du dessin, ou prenez la version compacte`,
      ),
    (d) =>
      say(
        `logo too ${d.ratio > 1 ? 'long' : 'narrow'}: its width is ${d.ratio} times its height`,
        `between ${d.least} and ${d.most}; crop the white around it, or take the compact version`,
      ),
  ),
  'LG-004': error<{ width: number; most: number }>(
    (d) =>
      say(
        `à cette hauteur, le logo ferait ${d.width} mm de large`,
        `une couverture a place pour ${d.most} mm : baissez hauteurMin, ou prenez la version compacte`,
      ),
    (d) =>
      say(
        `at this height, the logo would be ${d.width} mm wide`,
        `a cover has room for ${d.most} mm: lower hauteurMin, or take the compact version`,
      ),
  ),
  'LG-005': error<{ ratio: number; other: number }>(
    (d) =>
      say(
        `ce n’est pas le même dessin : largeur sur hauteur ${commas(d.ratio)}, contre ${commas(d.other)} pour fichier`,
        'surFondFonce est le même logo, en couleurs claires',
      ),
    (d) =>
      say(
        `this is another drawing: width by height ${d.ratio}, and ${d.other} of fichier`,
        'surFondFonce is the same logo, in light colours',
      ),
  ),
  'LG-006': error<{ key: string; least: number; most: number }>(
    (d) => say(`${d.key} : une hauteur en millimètres, entre ${d.least} et ${d.most}`),
    (d) => say(`${d.key}: a height in millimetres, between ${d.least} and ${d.most}`),
  ),
  'LG-007': error<{ key: string; found: string }>(
    (d) =>
      say(`${d.key} : « ${d.found} » n’est pas une couleur`, 'écrivez-la comme dans le dessin : "#E30613"'),
    (d) => say(`${d.key}: “${d.found}” is no colour`, 'write it as the drawing does: "#E30613"'),
  ),
  'LG-008': error<{ key: string }>(
    (d) => say(`${d.key} : quatre pourcentages, de 0 à 100`, 'cyan, magenta, jaune, noir : [0, 100, 95, 0]'),
    (d) => say(`${d.key}: four percentages, from 0 to 100`, 'cyan, magenta, yellow, black: [0, 100, 95, 0]'),
  ),
  'LG-009': warning<{ colour: string; colours: string }>(
    (d) =>
      say(
        `le logo n’a pas la couleur ${d.colour}`,
        d.colours === '' ? 'une image PNG ou JPEG n’a pas d’encres à dire' : `ses couleurs : ${d.colours}`,
      ),
    (d) =>
      say(
        `the logo does not have the colour ${d.colour}`,
        d.colours === '' ? 'a PNG or JPEG picture has no inks to say' : `its colours: ${d.colours}`,
      ),
  ),
};

function wordsOf({ fault }: { readonly fault: ToldFault }) {
  return Object.hasOwn(DRAWING_FAULTS, fault) ? DRAWING_FAULTS[fault] : DRAWING_FAULTS.value;
}

function commas(number: number): string {
  return String(number).replace('.', ',');
}
