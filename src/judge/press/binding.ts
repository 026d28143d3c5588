import { finding, type Gravity } from './finding.ts';
import type { Check } from './subject.ts';

const STAPLED = { least: 8, most: 48 };
const GLUED_LEAST = 52;

/** CONVENTIONS PR-11. */
export const pageCount: Check = {
  id: 'PP-100',
  title: 'Nombre de pages et reliure',
  remedy:
    'Ajouter ou ôter des pages (blanches s’il le faut) jusqu’à un multiple de 4 qui convient à la reliure.',
  run: ({ document, options: { binding } }) => {
    const count = document.pages.length;
    const say = (gravity: Gravity, message: string) => [finding(gravity, message)];
    if (!binding && count <= 2) return [];
    if (count % 4 !== 0)
      return say(binding ? 'error' : 'warning', `${count} pages : ce n’est pas un multiple de 4`);
    if (binding === 'agrafe' && (count < STAPLED.least || count > STAPLED.most)) {
      return say('error', `${count} pages : l’agrafe convient de ${STAPLED.least} à ${STAPLED.most} pages`);
    }
    if (binding === 'dos-carre' && count < GLUED_LEAST) {
      return say('error', `${count} pages : le dos carré collé demande environ ${GLUED_LEAST} pages`);
    }
    return [];
  },
};
