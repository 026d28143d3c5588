import { slugOf } from '../../src/content/files/slug.ts';
import { capitalised, entrySentences } from './french.ts';
import { commonKanji, DOMAINS, japaneseParagraph } from './japanese.ts';
import {
  FRENCH_FAMILY_NAMES,
  FRENCH_FIRST_NAMES,
  FRENCH_LEVELS,
  FRENCH_QUARTERS,
  FRENCH_SITES,
  FRENCH_STEMS,
  JAPANESE_FAMILY_NAMES,
  JAPANESE_FIRST_NAMES,
  KANJI_ENDS,
  KANJI_LEVELS,
  KANJI_STARTS,
  REGIONS,
} from './places.ts';
import { createRandom, elementAt, type Random } from './random.ts';

export const ACTS = [
  'jumelage',
  'accord de coopération',
  'pacte d’amitié',
  'convention thématique',
  'protocole d’échange',
];

/** One made-up entry of the directory; Markdown inside the texts. */
export interface Entry {
  readonly id: string;
  readonly french: {
    readonly name: string;
    readonly place: string;
    readonly level: string;
    readonly department: string;
  };
  readonly partner: {
    readonly name: string;
    readonly writing: string;
    readonly reading: string;
    readonly romanised: string;
    readonly level: string;
    readonly region: string;
    readonly regionWriting: string;
  };
  readonly year: number;
  readonly act: string;
  /** Each in French and in Japanese. */
  readonly domains: readonly (readonly [string, string])[];
  /** Lines of name, function, mail, telephone and address. */
  readonly contacts: readonly string[];
  /** Latitude and longitude of either side. */
  readonly positions: {
    readonly french: readonly [number, number];
    readonly partner: readonly [number, number];
  };
  /** Two in French, one in Japanese. */
  readonly paragraphs: readonly [string, string, string];
}

/** The word that a rebuild changes. */
export const CHANGED_WORD = '*relue*';

/** Entry `index`, from 0; the same on every machine. */
export function makeEntry(index: number): Entry {
  const random = createRandom(1000 + index);
  const place = placeOf(index);
  const [title, level] = index % 7 < 4 ? FRENCH_LEVELS[0] : random.pick(FRENCH_LEVELS);
  const partner = partnerOf(index);
  return {
    id: `${String(index + 1).padStart(4, '0')}-${slugOf(place)}`,
    french: {
      name: `${title} ${place}`.replace(/ de (?=[AÉEIÎOŒUH])/, ' d’'),
      place,
      level,
      department: String(random.integer(1, 95)).padStart(2, '0'),
    },
    partner,
    year: random.integer(1958, 2024),
    act: random.pick(ACTS),
    domains: random.some(DOMAINS, random.integer(2, 4)),
    contacts: [frenchContact(random, place), partnerContact(random, partner)],
    positions: { french: position(random, 44.5, 4, 0.5, 5), partner: position(random, 31, 13, 130, 14) },
    paragraphs: paragraphsOf(random),
  };
}

function placeOf(index: number): string {
  const site = Math.floor(index / FRENCH_STEMS.length);
  const round = Math.floor(site / FRENCH_SITES.length);
  const quarter = round === 0 ? '' : ` ${elementAt(FRENCH_QUARTERS, round - 1)}`;
  return `${elementAt(FRENCH_STEMS, index)}-${elementAt(FRENCH_SITES, site)}${quarter}`;
}

function partnerOf(index: number): Entry['partner'] {
  const pair = (index * 37) % (KANJI_STARTS.length * KANJI_ENDS.length);
  const start = elementAt(KANJI_STARTS, pair);
  const end = elementAt(KANJI_ENDS, Math.floor(pair / KANJI_STARTS.length));
  const level = elementAt(KANJI_LEVELS, index + Math.floor(index / 616));
  const [region, regionWriting] = elementAt(REGIONS, index);
  const name = `${start[1]}${between(start[1], end[1])}${end[1]}`;
  return {
    name,
    writing: `${start[0]}${end[0]}${level[0]}`,
    reading: `${start[2]}${end[2]}${level[2]}`,
    romanised: `${name}-${level[1]}`,
    level: level[3],
    region,
    regionWriting,
  };
}

/** Where kana would read on over the border of two characters: `Hiro-ura`, `Shin’oka`. */
function between(start: string, end: string): string {
  if (start.endsWith('n') && /^[aeiouy]/.test(end)) return '’';
  return /^(?:ou|oo|ee|aa|uu)$/i.test(start.slice(-1) + end.slice(0, 1)) ? '-' : '';
}

function frenchContact({ pick, integer }: Random, place: string): string {
  const [first, family] = [pick(FRENCH_FIRST_NAMES), pick(FRENCH_FAMILY_NAMES)];
  const office = pick([
    'chargée de mission',
    'direction des relations internationales',
    'cabinet du maire',
    'service culture',
  ]);
  const pairs = [integer(10, 99), integer(10, 99), integer(10, 99)].join(' ');
  return `${first} ${family}, ${office}, ${slugOf(first)}.${slugOf(family)}@${slugOf(place)}.example, +33 ${integer(1, 5)} 00 ${pairs}`;
}

function partnerContact(random: Random, partner: Entry['partner']): string {
  const { pick, integer } = random;
  const [family, first] = [pick(JAPANESE_FAMILY_NAMES), pick(JAPANESE_FIRST_NAMES)];
  const street = `${commonKanji(random)}${commonKanji(random)}${pick(['町', '通', '丘'])}`;
  const address = `〒${integer(100, 999)}-${integer(1000, 9999)} ${partner.writing}${street}${integer(1, 9)}丁目${integer(1, 40)}番`;
  const mail = `kokusai@${slugOf(partner.romanised)}.example`;
  const telephone = `+81 ${integer(11, 99)} 000 ${integer(1000, 9999)}`;
  return `${family[0]} ${first[0]}（${family[1]} ${first[1]}）, 国際交流課, ${mail}, ${telephone}, ${address}`;
}

function position(
  { fraction }: Random,
  south: number,
  height: number,
  west: number,
  width: number,
): [number, number] {
  return [Number((south + fraction() * height).toFixed(4)), Number((west + fraction() * width).toFixed(4))];
}

function paragraphsOf(random: Random): Entry['paragraphs'] {
  const sentences = entrySentences(random, 112);
  const half = Math.ceil(sentences.length / 2);
  return [
    `**${capitalised(random.pick(ACTS))}.** ${sentences.slice(0, half).join(' ')}`,
    `${sentences.slice(half).join(' ')} Cette fiche a été ${CHANGED_WORD} par les deux comités.`,
    japaneseParagraph(random, 140),
  ];
}
