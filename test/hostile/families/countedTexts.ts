import type { Dice } from '../dice.ts';
import { directory, dossier, type HostileInput } from '../input.ts';
import { asBlocks } from '../spots.ts';

type Choices = [string, ...string[]];

/** Questions to the records, in texts and in tables that are filled by them. */
export function countedTexts(dice: Dice): HostileInput {
  const start: Choices = ['liens', 'Liens', 'accords', 'collectivités françaises', 'régions', 'territoires sans lien', 'part domaine culture', 'rang domaine culture', 'noms', 'noms français', 'première année', 'dernière année', 'lien', '', 'rien', 'LIENS', 'liens liens', 'part', 'rang', '__proto__', 'constructor']; // prettier-ignore
  const condition: Choices = ['région Grand Est', 'région grand est', 'région Bretagne', 'domaine culture', 'niveau commune ou stadt', 'hors région Grand Est', 'depuis 1963', 'avant 1963', 'depuis hier', 'date connue', 'date inconnue', 'avec 1 domaines', 'avec -1 sources', 'à 2 liens ou plus', 'critère rien', 'en lettres', 'au féminin', 'lien/liens', '#', '#/#/#', 'vaut 1', 'vaut 2', 'entre 0 et 9', 'entre 9 et 0', 'entre', '', 'rang', 'région', 'toString x']; // prettier-ignore
  const between = dice.pick([', ', ',', '、', ' , ', '，', ' ; ']);
  const asked = [
    dice.pick(start),
    ...Array.from({ length: dice.int(0, 3) }, () => dice.pick(condition)),
  ].join(between);
  const reference = dice.once(8) ? dice.pick([`{{${asked}`, `{${asked}}`, `{{{${asked}}}}`, `\\{{${asked}}}`, `{{ ${asked} }}`, `{{*${asked}*}}`, `{{${asked}\n}}`, `｛｛${asked}｝｝`]) : `{{${asked}}}`; // prettier-ignore
  const filled = `:::${dice.pick(['barres', 'colonnes', 'financement', 'tableau'])}{titre="${dice.word()}" donnees="${dice.pick(['liens par région', 'liens par domaine', 'liens par décennie', 'liens', 'anniversaires 2027', 'anniversaires', 'liens par', asked])}"}\n| ${dice.word()} | ${dice.word()} |\n| --- | --- |\n${dice.once(3) ? `| ${dice.word()} | ${reference} |` : ''}\n:::`; // prettier-ignore
  const body = dice.pick([`Avant ${reference} ${dice.word()}.`, `Avant ${reference} ${dice.word()}.`, `## ${dice.word()} ${reference}\n\n${dice.word()}.`, `- ${dice.word()}\n- ${reference}`, filled, `${filled}\n\n${dice.word()} ${reference}.`]); // prettier-ignore
  const input = asBlocks(dice, `question ${JSON.stringify(asked)}`, body);
  const known = dice.once(6) ? {} : { ...directory(), ...(dice.once(2) ? dossier() : {}) };
  return { what: input.what, files: { ...known, ...input.files } };
}
