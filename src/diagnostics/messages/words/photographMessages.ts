import { error, say } from '../entry.ts';

/** PH-…: photographs, `:::photo`. */
export const PHOTOGRAPH_MESSAGES = {
  'PH-001': error<{ found: string; allowed: string }>(
    (d) =>
      say(`« ${d.found} » n’est pas un format de photographie`, `écrivez l’un de ceux-ci : ${d.allowed}`),
    (d) => say(`“${d.found}” is no format of a photograph`, `write one of these: ${d.allowed}`),
  ),
  'PH-002': error<{ found: number; expected: number }>(
    (d) =>
      say(
        `:::photo contient ${d.found} image${d.found > 1 ? 's' : ''} ; il en faut ${d.expected}, et rien d’autre`,
        d.expected === 1
          ? '![ce que l’on voit](fichier "légende"), seule ; deux images côte à côte : format="deux"'
          : '![ce que l’on voit](fichier "légende") deux fois, séparées par une ligne vide',
      ),
    (d) =>
      say(
        `:::photo holds ${d.found} image${d.found === 1 ? '' : 's'}; it takes ${d.expected} and nothing else`,
        d.expected === 1
          ? '![what is seen](file "caption") alone; two images side by side: format="deux"'
          : '![what is seen](file "caption") twice, with an empty line between',
      ),
  ),
  'PH-003': error<{ found: string }>(
    (d) =>
      say(
        `« ${d.found} » n’est pas un foyer`,
        'écrivez, en pour cent depuis le coin en haut à gauche, la largeur puis la hauteur : foyer="50 30"',
      ),
    (d) =>
      say(
        `“${d.found}” is no focal point`,
        'write percents of the width, then of the height, from the top left: foyer="50 30"',
      ),
  ),
};
