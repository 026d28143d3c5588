import { describe, expect, it } from 'vitest';
import { readBody } from '../markdown.ts';

function remains(source: string): string[] {
  const { diagnostics } = readBody('content/d/fr/a.md', source, 1, {
    anchorPrefix: 'a',
    notesAllowed: true,
    root: 'content',
  });
  return diagnostics
    .filter(({ code }) => code === 'MD-023')
    .map(({ place, data }) => `${place.line}:${place.column} ${data['meant']} ${data['found']}`);
}

/** What people write, and what is said of it. */
const LEFT: readonly (readonly [source: string, ...expected: string[]])[] = [
  ['##Sans espace', '1:1 heading ##Sans espace'],
  ['＃＃ 見出し', '1:1 heading ＃＃ 見出し'],
  ['Un renvoi {#bon} perdu.', '1:11 headingId {#bon}'],
  ['Du **gras ** ici.', '1:4 emphasis **gras **'],
  ['Du ** gras** ici.', '1:4 emphasis ** gras**'],
  ['Du **gras sans fin', '1:4 emphasis **gras sans fin'],
  ['De l’ *italique * ici.', '1:7 emphasis *italique *'],
  ['Soit 2*3*4.', '1:6 product 2*3*4'],
  ['Voir [Kyoto] (https://exemple.fr/a).', '1:6 link [Kyoto] ('],
  ['Le [tel](tel:+33 1 53) sonne.', '1:4 link [tel](tel:+33 1 53)'],
  ['Un [mail](mailto: a@exemple.fr)', '1:4 link [mail](mailto:'],
  [
    '![Un pont](../images/Pont rouge.jpg "Le pont")',
    '1:1 image ![Un pont](../images/Pont rouge.jpg "Le pont")',
  ],
  ['![[pont.jpg]]', '1:1 wikiImage ![[pont.jpg]]'],
  ['Voir [[bon]].', '1:6 wikiLink [[bon]]'],
  ['-puce\n-autre', '1:1 list -puce', '2:1 list -autre'],
  ['1)premier\n2)second', '1:1 list 1)premier', '2:1 list 2)second'],
  ['• un\n• deux', '1:1 list • un', '2:1 list • deux'],
  ['・一つ目\n・二つ目', '1:1 list ・一つ目', '2:1 list ・二つ目'],
  ['a) un\nb) deux', '1:1 list a) un'],
  ['— un\n— deux', '1:1 list — un'],
  ['> • cité', '1:3 list • cité'],
  ['- ##dans un point', '1:3 heading ##dans un point'],
  ['Source [ @kyoto ].', '1:8 citation [ @kyoto ]'],
  ['Note [^ 2].', '1:6 note [^ 2]'],
  ['Note [^2 sans fin.', '1:6 note [^2'],
  ['Note^[dans la ligne].', '1:5 note ^[dans la ligne]'],
  ['Voir [une page][p1] et [elle][].', '1:6 link [une page][p1]', '1:24 link [elle][]'],
  ['{金沢｜かなざわ}と｛金沢|かなざわ｝', '1:1 reading {金沢｜かなざわ}', '1:11 reading ｛金沢|かなざわ｝'],
  ['｜金沢《かなざわ》', '1:1 reading ｜金沢《かなざわ》'],
  ['都市｜人口', '1:3 reading ｜人口'],
  ['ville {金沢｜かなざわ et suite', '1:10 reading ｜かなざわ'],
  ['Soit ｛｛liens｝｝ liens.', '1:6 reference ｛｛liens｝｝'],
  ['Soit {liens}} liens.', '1:6 reference {liens}}'],
  ['Soit liens, en lettres}} liens.', '1:23 reference }}'],
  ['==surligné==', '1:1 highlight ==surligné=='],
  ['H~2~O et x^2^', '1:2 subscript ~2~', '1:11 superscript ^2^'],
  ['$E=mc^2$ :smile:', '1:1 formula $E=mc^2$', '1:10 emojiName :smile:'],
  ['：：：encadre', '1:1 block ：：：encadre'],
  ['| a | b |\n|---|---|\n| **x ** | y |', '3:3 emphasis **x **'],
];

/** What is meant to be read, or has become what it was meant for. */
const SOUND: readonly string[] = [
  'Un **mot** et *un autre*, [un lien](https://exemple.fr), [@source] et [^1].\n\n[^1]: Une note.',
  '## Un titre {#un-titre}',
  '{金沢|かなざわ}市・町・村は「中黒」を使う。',
  'De −5 à 10 °C, à 10:30, 3 × 4, n° 1 ; #1 du classement ; 50 $ et 60 $.',
  'Tours – Takamatsu — depuis 1988 — et a) puis b) dans la ligne.',
  '— Une réplique seule.',
  'Des étoiles \\*\\*échappées\\*\\*, un crochet \\[a\\](b), une accolade \\{#a}.',
  'a_b_c et snake_case, e-mail jean@exemple.fr, 5 * 3',
  'Entre [crochets] et {accolades}.',
  'Soit {{liens}} liens, {{liens, région Bretagne, lien/liens}} et \\{{deux}} accolades.',
  '10-12 ans\n-5 degrés',
];

describe('signs of markup that are left in a text', () => {
  it.each(LEFT)('are reported with what they were meant for: %j', (source, ...expected) => {
    expect(remains(source)).toEqual(expected);
  });

  it.each(SOUND)('are not found in %j', (source) => {
    expect(remains(source)).toEqual([]);
  });
});
