import type { Dice } from '../dice.ts';
import { directory, DIRECTORY, DIRECTORY_HEAD, DOSSIER, DOSSIER_HEAD, dossier, ENTRY, ENTRY_HEAD, type HostileInput, page } from '../input.ts'; // prettier-ignore

const ENTRY_VALUES: readonly [string, string, ...string[]][] = [
  ['  region: Grand Est', '  region: Grand Est\n  position: VALUE', '[0, 0]', '[7.7, 48.6]', '[48.6, 7.7]', '[-48, -7]', '[90, 180]', '[48.6, 7.7, 3]', '["48°", "7°"]', '[1e308, 1]', '[48,6, 7,7]'],
  ['  territoire: land', '  territoire: land\n  position: VALUE', '[8.6, 50.1]', '[50.1, 8.6]', '[35, 139]', '[-90, 0]', '[89.9999, 179.9999]', '[50.1]'],
  ['  region: Grand Est', '  region: Grand Est\n  insee: VALUE', '1004', '"01004"', '2A004', '99999', '1,3E+04', '#N/A', '"67482 "', 'abc', '674820'],
  ['  territoire: land', '  territoire: land\n  code: VALUE', '131016', '"13"', '0', '１３', 'zz'],
  ['  date: 1963-01-22', '  date: VALUE', '1849', '1850', '2031', '2032', '1963-1-2', '1963-02-29', '2000-02-30', '0', '63', '1963-00', '22/01/1963', '1963-01-22T00:00', '-1963', '19630122', 'vers 1963', '1963?'],
  ['etat: actif', 'etat: VALUE', 'actif', 'Actif', 'inconnu', 'mort', '1'],
  ['etat: actif', 'renouvellements:\n  - date: VALUE\n    objet: Un accord\netat: actif', '1950', '2031', '1963', 'hier', '2031-12-31'],
  ['domaines: [culture]', 'domaines: VALUE', '[]', '[culture, culture]', 'culture', '[cultur]', '[culture, sport, "", null]', '[Culture]', '"culture, sport"'],
  ['    url: https://example.org/', '    url: VALUE', 'http://', 'https://example.org/é', 'https://exemple.fr/日本', 'https://[::1]/', 'javascript:alert(1)', 'https://a.b/%zz', 'HTTPS://EXAMPLE.ORG', `https://example.org/${'a'.repeat(3000)}`],
  ['    url: https://example.org/', '    url: https://example.org/\n    copie: VALUE', 'true', 'false', 'oui', 'https://web.archive.org/x', '1'],
  ['    url: https://example.org/', '    url: https://example.org/\n    langue: VALUE', 'ja', 'jp', 'français', 'zh-Hant', 'xx-yy-zz', ''],
  ['  nom: Stadt', '  nom: VALUE', 'É', '1', '"-"', '"   "', `"${'Long '.repeat(60)}"`, '(Stadt)', "'s-Hertogenbosch", 'Å', '"#"', 'Ville\\nDeux'],
  ['  nomLocal: Stadt', '  nomLocal: VALUE', '花町市', 'مدينة', '"ต"', '서울', 'Θεσσαλονίκη', 'İzmir', 'Łódź', '"🏙"', 'Huế'],
]; // prettier-ignore

const PUBLICATION_VALUES: readonly [string, string, ...string[]][] = [
  ['date: 2026-11-22', 'date: VALUE', '2026', '2026-11', '2026-02-30', '1500-01-01', '9999-12-31', '0001-01-01', '2026-11-22 ', '22 novembre 2026', '20261122', '2026-11-31', '+002026-11-22'],
  ['  langue: de', '  langue: VALUE', 'DE', 'deutsch', 'x', 'fr', 'ja', 'zh', 'ar', 'he', 'th', 'und', 'tlh', 'de-AT', 'de_AT', ''],
  ['  langue: de', '  langue: de\n  code: VALUE', 'DE', 'de', 'ZZ', 'EU', 'AC', 'TV', 'UK', 'GB', 'XK', 'AQ', 'JPN', '276', 'FR', 'VA', 'RU', 'FJ', 'AX', 'SU', ''],
  ['langues: [fr]', 'langues: VALUE', '[]', 'fr', '[fr, fr]', '[ja]', '[fr, ja]', '[fr, en]', '[FR]', '[xx]', '[fr, de]', '[fr-CA]', '[fra]'],
  ['langues: [fr]', 'langues: [fr]\nenRegard: VALUE', '[ja]', '[fr]', '[de]', '[]', 'ja'],
  ['langues: [fr]', 'langues: [fr]\nrubriques: VALUE', '[cartes]', '[cartes, cartes]', '[nouveautes]', '[anniversaires]', '[chiffres, tout]', '[]'],
  ['langues: [fr]', 'langues: [fr]\nindex: VALUE', '[]', '[annees]', '[annees, annees]', '[tout]', '[francais, partenaires, regions, territoires, domaines, actes, annees]'],
  ['langues: [fr]', 'langues: [fr]\nimpression:\n  fondPerdu: VALUE', '0', '3', '5', '5.5', '-1', 'abc', '1e9', '"3 mm"', '3,5'],
  ['langues: [fr]', 'langues: [fr]\nimpression:\n  condition: VALUE', 'FOGRA39', 'FOGRA51', 'fogra39', 'rien', '../x.icc'],
  ['langues: [fr]', 'langues: [fr]\nimpression:\n  profil: VALUE', 'profil.icc', '../../etc/passwd', '/etc/passwd', 'https://example.org/p.icc', 'fr/01-chapitre.md', '.'],
  ['langues: [fr]', 'langues: [fr]\nimpression:\n  papier:\n    grammage: VALUE', '0', '90', '-5', '1e6', 'lourd', '90 g'],
  ['langues: [fr]', 'langues: [fr]\npersonnes:\n  - nom: Une personne\n    role: rôle\n    telephone: VALUE', '"+33153418183"', '+33', '0153418183', '"+1"', '"+999123456"', '112', '"+33 1 53 41 81 83 poste 4"', '"+٣٣١٥٣٤١٨١٨٣"'],
  ['langues: [fr]', 'langues: [fr]\npersonnes:\n  - nom: Une personne\n    role: rôle\n    courriel: VALUE', 'a@b', 'a@b.org', '"a@b.org "', 'a@@b.org', 'é@exemple.fr', `${'a'.repeat(300)}@b.org`, 'mailto:a@b.org', `a@${'b'.repeat(1500)}.org`],
  ['titreCourt: Essai', 'titreCourt: VALUE', '"-"', `"${'long '.repeat(50)}"`, '"é"', 'Essai\\n', '日本語の短い題'],
  ['format: A', 'format: VALUE #A', 'A4', 'A5', 'A3', 'a4', 'Letter', '210x297', 'A4 '],
]; // prettier-ignore

/** Values out of their range or form. */
export function values(dice: Dice): HostileInput {
  const isEntry = dice.once(2);
  const [found, written, ...choices] = dice.pick(
    (isEntry ? ENTRY_VALUES : PUBLICATION_VALUES) as [[string, string, ...string[]]],
  );
  const value = dice.pick(choices as [string]);
  const change = (head: string): string => head.replace(found, () => written.replace('VALUE', () => value));
  const what = `${written.trim().split('\n').at(-1) ?? ''} ← ${value.slice(0, 60)}`;
  if (isEntry)
    return { what, files: directory({ [ENTRY]: page(change(ENTRY_HEAD), 'Le texte de la fiche.') }) };
  return dice.once(2)
    ? {
        what: `${what} (directory)`,
        files: directory({ [DIRECTORY]: page(change(DIRECTORY_HEAD), 'Colophon.') }),
      }
    : { what, files: dossier({ [DOSSIER]: page(change(DOSSIER_HEAD), 'Colophon.') }) };
}
