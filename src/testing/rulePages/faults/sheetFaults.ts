import type { FaultExample } from './fault.ts';

const SOUND = 'id;etat\nbase;actif';

const entry = (id: string): string =>
  [
    'id;france.nom;france.niveau;france.region;partenaire.nom;partenaire.nomLocal;partenaire.niveau;partenaire.territoire;acte.type;acte.date;etat;domaines;sources.titre',
    `${id};Tours;commune;Centre-Val de Loire;Takamatsu;高松市;shi;kagawa;jumelage;1998;actif;culture;Page`,
  ].join('\n');

/** What a sheet may have wrong that `import` reads beside the entry `base`. */
export const SHEET_FAULTS: readonly FaultExample[] = [
  ['LI-008', 'sheet', `id;texte\nbase;${'mot '.repeat(9000)}`, 'id;texte\nbase;Un texte court.'],
  ['LI-010', 'sheet', `id;${'colonne;'.repeat(300)}\nbase`, SOUND],
  ['TA-002', 'sheet', 'id;etatt\nbase;actif', SOUND],
  ['TA-003', 'sheet', 'fiche;etat\nbase;actif', SOUND],
  ['TA-004', 'sheet', 'id;etat;etat\nbase;actif;dormant', SOUND],
  ['TA-005', 'sheet', 'id;etat\nbase;actif\nbase;dormant', SOUND],
  ['TA-006', 'sheet', 'id;sources.titre;sources.editeur\nbase;Un | Deux | Trois;Nancy | Tours', 'id;sources.titre;sources.editeur\nbase;Un | Deux | Trois;Nancy | Tours | Kyoto'],
  ['TA-008', 'sheet', 'id;texte\nbase;Un *mot* fort.', 'id;texte\nbase;Un mot fort.'],
  ['TA-011', 'sheet', entry('basse'), entry('base')],
  ['TA-012', 'sheet', 'id;etat\nbase;actif;2021', SOUND],
  ['TA-013', 'sheet', 'id;etat\nbase;"actif', SOUND],
  ['TA-017', 'sheet', '', SOUND],
  ['TA-020', 'sheet', 'id;france.insee\nbase;#REF!', 'id;france.insee\nbase;37261'],
]; // prettier-ignore
