import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setFrench, setFrenchRuns } from './setFrench.ts';
import { trials } from '../../testing/trials.ts';
import { webAddresses } from '../../testing/anyContent/webAddresses.ts';

/** Spaces made visible: `_` is U+00A0, `'` stays, `·` is U+202F. */
const shown = (text: string) => text.replaceAll('\u00A0', '_').replaceAll('\u202F', '·');

const EXAMPLES: Readonly<Record<string, readonly (readonly [typed: string, set: string])[]>> = {
  'FR-01 tall punctuation': [
    ['Vraiment?', 'Vraiment·?'],
    ['Vraiment ?', 'Vraiment·?'],
    ['Quoi ?! Non!! Oui ; bien;', 'Quoi·?! Non·!! Oui·; bien·;'],
    ['Kyoto (京都市) ; Kobe', 'Kyoto (京都市)·; Kobe'],
    ['préfecture (県); ville', 'préfecture (県)·; ville'],
    ['page?id=3;b', 'page?id=3;b'],
    ['étonnant (!) et (?)', 'étonnant (!) et (?)'],
  ],
  'FR-02 colon': [
    ['Contact : Anne', 'Contact_: Anne'],
    ['Contact: Anne', 'Contact_: Anne'],
    ['Contact :Anne', 'Contact_:Anne'],
    ['à 10:30, au 1:25000', 'à 10:30, au 1:25000'],
    ['voir https://a.fr:80/b?c;d!e : fin', 'voir https://a.fr:80/b?c;d!e_: fin'],
    ['voir https://a.fr/b ! Et mailto:x@y.fr?', 'voir https://a.fr/b·! Et mailto:x@y.fr·?'],
    ['Courriel : a.b@c-d.fr;', 'Courriel_: a.b@c-d.fr·;'],
  ],
  'FR-03 quotation marks': [
    ['«mot» et « mot »', '«_mot_» et «_mot_»'],
    ['le "mot" juste', 'le «_mot_» juste'],
    ['« dire "oui" »', '«_dire “oui”_»'],
    ['"dire "oui" enfin"', '«_dire “oui” enfin_»'],
    ['"Quoi?", dit-il', '«_Quoi·?_», dit-il'],
    ['un écran de 27" large', 'un écran de 27" large'],
    ['35° 0\' 42" N, 135° 46\' 6" E', '35° 0\' 42" N, 135° 46\' 6" E'],
    ['48°51\'24"N 2°21\'07"E', '48°51\'24"N 2°21\'07"E'],
    ['deux écrans, 55" et 65".', 'deux écrans, 55" et 65".'],
    ['« 55" » et "65" et "mot"', '«_55"_» et «_65_» et «_mot_»'],
    ['"un 55" large" et "Paris 2024"', '«_un 55" large_» et «_Paris 2024_»'],
    ['Dit "bonjour. Puis un écran de 55" large.', 'Dit "bonjour. Puis un écran de 55" large.'],
    ['l\'"État"', 'l’«_État_»'],
    ['«»', '«»'],
    ['"架け橋"', '«_架け橋_»'],
  ],
  'FR-04 units': [
    ['50 % et 50%', '50_% et 50_%'],
    ['12 km², 3,5km, 20 °C, 30 €', '12_km², 3,5_km, 20_°C, 30_€'],
    ['16 h 15, 16h15, 9h', '16_h_15, 16_h_15, 9_h'],
    ['5 m de haut, 5 menhirs, 4G', '5_m de haut, 5 menhirs, 4G'],
    ['123,8 millions', '123,8_millions'],
  ],
  'FR-05 ellipsis': [['et puis... rien ....', 'et puis… rien ....']],
  'FR-06 apostrophes and dashes': [
    ["l'eau d'aujourd'hui", 'l’eau d’aujourd’hui'],
    ["haut de 5' ou 6'", "haut de 5' ou 6'"],
    ['Nancy -- Kanazawa', 'Nancy_– Kanazawa'],
    ['Nancy - Kanazawa', 'Nancy_– Kanazawa'],
    ['Aix-en-Provence – Kumamoto', 'Aix-en-Provence_– Kumamoto'],
    ['2010 – 2012', '2010_– 2012'],
    ['la ville – la plus grande – a signé', 'la ville –_la plus grande_– a signé'],
    ['un lien – le premier. Un autre – le second. ', 'un lien –_le premier. Un autre –_le second. '],
    ['le maire – M. Dupont – a signé', 'le maire –_M._Dupont_– a signé'],
    ['tous – ou presque –, oui', 'tous –_ou presque_–, oui'],
    ['franco-japonais, npm run x --only', 'franco-japonais, npm run x --only'],
  ],
  'FR-10 and FR-08 dates': [
    ['le 3 novembre et le 1er octobre 2022', 'le 3_novembre et le 1er_octobre 2022'],
    ['en 2022 mars', 'en 2022 mars'],
    ['au XXe siècle, au 1er siècle', 'au XXe_siècle, au 1er_siècle'],
  ],
  'FR-11 grouped digits': [
    ['377 974 habitants, 1 234 567,89', '377·974 habitants, 1·234·567,89'],
    ['10 000', '10·000'],
    ['en 2019 300 personnes', 'en 2019 300 personnes'],
    ['13100 Aix', '13100 Aix'],
  ],
  'FR-12 phones': [
    ['+33 1 53 41 81 83', '+33_1_53_41_81_83'],
    ['au 01 53 41 81 83.', 'au 01_53_41_81_83.'],
    ['+81 76 220 2111', '+81_76_220_2111'],
  ],
  'FR-13 and FR-17 held words': [
    ['M. Martin, Mme Zerkani, Dr Wu', 'M._Martin, Mme_Zerkani, Dr_Wu'],
    ['art. L. 1115-1, p. 12, n° 3, § 2', 'art._L._1115-1, p._12, n°_3, §_2'],
    ['À l’ère', 'À_l’ère'],
    ['il y a un lien à Kyoto', 'il y a un lien à Kyoto'],
  ],
};

describe.each(Object.entries(EXAMPLES))('%s', (_rule, examples) => {
  it.each(examples)('%s', (typed, set) => {
    expect(shown(setFrench(typed))).toBe(set);
  });
});

describe('runs of one paragraph', () => {
  it('puts the space of a mark that stands outside the emphasis in the run of the mark', () => {
    expect(setFrenchRuns(['Lire ', 'Vingt ans', '! Ou ', 'rien', ' ?']).map(shown)).toEqual([
      'Lire ',
      'Vingt ans',
      '·! Ou ',
      'rien',
      '·?',
    ]);
  });

  it('pairs quotes and guillemets over borders', () => {
    expect(setFrenchRuns(['dire "', 'oui', '" ou «', 'non', '»']).map(shown)).toEqual([
      'dire «',
      '_oui',
      '_» ou «',
      '_non',
      '_»',
    ]);
  });

  it('reads the neighbours of a single run', () => {
    expect(setFrench('? Oui', { before: 'Non' })).toBe('\u202F? Oui');
    expect(setFrench('10', { after: ' %' })).toBe('10');
    expect(setFrench(' %', { before: '10' })).toBe('\u00A0%');
    expect(setFrench("l'", { after: 'État' })).toBe('l’');
  });
});

/** Pieces that the rules look for, so that random texts meet them often. */
const PIECES = [
  ...'abMÀLé 0123456789 .,;:!?\'"«»“”()-–—…%°€h/@·',
  ...'  |\u00A0|\u202F|--|...|M. |Mme |n° |p. |art. |L. | – | - |km|1er |XXe | 000|16h15|\'"'.split('|'),
  ..."siècle|octobre|Nancy|l’eau|qu'|+33 1 53 41 81 83|https://a.fr/b?c|x@y.fr|京都市|「|、|ー".split('|'),
];
const paragraph = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
const RUNS = { numRuns: trials(300) };

/** What the rules may turn into one another, made one; spaces taken away. */
const letters = (text: string) =>
  text
    .replace(/--|–/g, '-')
    .replace(/\s/g, '')
    .replaceAll('’', "'")
    .replace(/[«»“”]/g, '"')
    .replaceAll('…', '...');

describe('for every text', () => {
  it('setting again changes nothing', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        const once = setFrench(text);
        expect(setFrench(once)).toBe(once);
      }),
      RUNS,
    );
  });

  it('no letter is lost or added', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        expect(letters(setFrench(text))).toBe(letters(text));
      }),
      RUNS,
    );
  });

  it('two spaces never meet where none met', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        fc.pre(!/\s\s/.test(text));
        expect(setFrench(text)).not.toMatch(/\s\s/);
      }),
      RUNS,
    );
  });

  it('cutting a paragraph into runs does not change how it is set', () => {
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (runs) => {
        expect(setFrenchRuns(runs).join('')).toBe(setFrench(runs.join('')));
      }),
      RUNS,
    );
  });

  it('Japanese is left alone', () => {
    const japanese = fc.string({ unit: fc.constantFrom(...'日本の都市「」、。・ー！？：第８回（）々〜') });
    fc.assert(
      fc.property(japanese, (text) => {
        expect(setFrench(text)).toBe(text);
      }),
    );
    expect(setFrench('令和6年: 第8回 (東京) です')).toBe('令和6年\u00A0: 第8回 (東京) です');
  });

  it('an address is left alone', () => {
    fc.assert(
      fc.property(webAddresses, (url) => {
        expect(setFrench(`Voir ${url}x ici`)).toBe(`Voir ${url}x ici`);
      }),
      { numRuns: trials(30) },
    );
  });
});
