import type { Dice } from '../dice.ts';
import { DIRECTORY, DIRECTORY_HEAD, DOSSIER, DOSSIER_HEAD, type HostileInput } from '../input.ts';
import { asBlocks } from '../spots.ts';

type Choices = [string, ...string[]];

const NUMBERS: Choices = ['12', '1 200', '1\u202f200', '-3', '1,5', '0,00001', '1e3', '0', '', 'douze', '9'.repeat(30), '١٢', '１２', '12 %', '½', '+4', '1.234.567', 'NaN', 'Infinity', '**12**', '12[^a]', '{{liens}}', '1/2', '≈ 5']; // prettier-ignore
const CODES: Choices = ['BE', 'BY', 'NW', 'be', 'DE-BE', '28', '', '99', 'BE BY', 'BE,BY', 'BE BE', '０１', '**BE**', 'Berlin', 'SH HH', 'XX']; // prettier-ignore
const POSITIONS: Choices = ['48.69, 6.18', '52.52, 13.4', '48,69, 6,18', '6.18, 48.69', '52.52', '91, 181', 'Berlin', '', '52.52, 13.4, 30', '0, 0', '52.52; 13.4']; // prettier-ignore
const STAYS: Choices = ['x', 'X', '', '✓', '×', 'oui', 'x x', '**x**', '-', 'x[^a]', 'ｘ', '1'];
const MONTHS: Choices = [
  '4',
  '5-6',
  '11-3',
  '13',
  '0',
  '4-4',
  '1-12',
  'avril',
  '4, 5',
  '4–6',
  '',
  '04',
  '1e1',
  '-3',
  '7-',
];
const STARTS: Choices = ['4, 1', '4', '13, 1', '', '4, 1, 7', '4;1', 'avril, janvier', '1, 1', '0, 0', '4 1'];

const row = (...cells: string[]): string => `| ${cells.join(' | ')} |`;
const rows = (dice: Dice, most: number, make: () => string): string =>
  Array.from({ length: dice.pick([0, 1, 2, 3, 5, 13, most]) }, make).join('\n');
const bar = (count: number): string => row(...Array.from({ length: count }, () => '---'));
const table = (head: readonly string[], body: string): string =>
  `${row(...head)}\n${bar(head.length)}\n${body}`;

/** A name as tables have them: a word, some, or too many; sometimes with markup. */
function name(dice: Dice): string {
  if (dice.once(12)) return dice.words(30);
  if (dice.once(12)) return Array.from({ length: 20 }, () => dice.word()).join('');
  if (dice.once(8)) return dice.pick([`*${dice.word()}*`, `[${dice.word()}](#chapitre)`, `{${dice.word()}|${dice.word()}}`, `${dice.word()}[^a]`, '花町市', 'Żółć']); // prettier-ignore
  return dice.words(dice.int(1, 3));
}

/** Mostly what is right, so that whole blocks come to be drawn. */
const mostly = (dice: Dice, right: Choices, odd: Choices): string => dice.pick(dice.once(9) ? odd : right);

/** What stands between the opening line and the end, by the block's name. */
const TABLES: Readonly<Record<string, (dice: Dice) => string>> = {
  barres: numbers,
  colonnes: numbers,
  financement: numbers,
  matrice: (dice) => {
    const columns = dice.pick([1, 2, 4, 9, 25]);
    const names = (): string[] => Array.from({ length: columns }, () => dice.words(dice.once(6) ? 5 : 1));
    const stays = (): string[] => Array.from({ length: columns }, () => mostly(dice, ['x', ''], STAYS));
    return table([dice.word(), ...names()], rows(dice, 40, () => row(name(dice), ...stays())));
  },
  carte: (dice) =>
    table([dice.word(), dice.word(), dice.word()], rows(dice, 16, () => row(mostly(dice, ['BE', 'BY', 'NW', 'SH HH'], CODES), name(dice), mostly(dice, ['3', '12'], NUMBERS)))),
  parcours: (dice) =>
    table([dice.word(), dice.word(), dice.word(), dice.word()], rows(dice, 12, () => row(String(dice.int(1, 9)), name(dice), name(dice), mostly(dice, ['48.69, 6.18', '52.52, 13.4', '48.1, 11.6'], POSITIONS)))),
  noms: (dice) => table([dice.word(), dice.word()], rows(dice, 16, () => row(mostly(dice, ['BE', 'BY', 'NW', 'SH'], CODES), name(dice)))),
  organigramme: (dice) => {
    const columns = dice.pick([1, 2, 3, 4]);
    const box = (): string => mostly(dice, [`**${dice.word()}**`, `**${dice.word()}** ; ${dice.words(4)}`], ['', dice.words(3), `**${dice.word()}`, `${dice.word()} **${dice.word()}**`, `**${dice.words(20)}**`, `**${dice.word()}**[^a]`]);
    const boxes = (): string[] => Array.from({ length: columns }, box);
    return table([dice.word(), ...Array.from({ length: columns }, () => dice.word())], rows(dice, 9, () => row(dice.word(), ...boxes())));
  },
  annee: (dice) =>
    table([dice.word(), dice.word(), dice.word()], rows(dice, 12, () => row(mostly(dice, ['4', '5-6', '11-3'], MONTHS), name(dice), name(dice)))),
}; // prettier-ignore

function numbers(dice: Dice): string {
  const body = rows(dice, 60, () => row(name(dice), mostly(dice, ['12', '1 200', '3,5'], NUMBERS)));
  return table([dice.word(), dice.word()], body);
}

/** Settings of a drawn block; some that it does not have. */
function settings(dice: Dice, block: string): string {
  const odd = dice.once(5)
    ? ` ${dice.pick(['id="x"', 'id="x" id="y"', 'id="É é"', 'id=""', 'source="rien"', 'unite=""', `unite="${dice.words(8)}"`, 'donnees="liens par région"', 'donnees=""', 'colonnes="nom, liens"', 'pays="ZZ"', 'pays="FR"', 'couleur="rouge"', 'titre="Deux"'])}`
    : '';
  const title = dice.once(15) ? dice.words(40) : dice.words(dice.int(1, 4));
  const own = { parcours: ' montre="parcours"', carte: ' montre="valeurs" unite="liens"', annee: ` debuts="${mostly(dice, ['4, 1'], STARTS)}"` }[block] ?? ''; // prettier-ignore
  return `titre="${title}"${own}${odd}`;
} // prettier-ignore

/** Matrices, maps, charts, organigrams and years, whose cells are now and then not what they ask for. */
export function drawnBlocks(dice: Dice): HostileInput {
  const block = dice.pick(Object.keys(TABLES) as Choices);
  const word = ['parcours', 'noms'].includes(block) ? 'carte' : block;
  const inner = TABLES[block]?.(dice) ?? '';
  const after = dice.once(6) ? `\n${dice.words(3)}` : '';
  const note = inner.includes('[^a]') ? `\n\n[^a]: ${dice.words(3)}.` : '';
  const [open, close] = dice.once(12) ? dice.pick<[string, string]>([['::::', '::::'], [':::', ''], [':::', ':::\n:::']]) : [':::', ':::']; // prettier-ignore
  const input = asBlocks(
    dice,
    block,
    `${open}${word}{${settings(dice, block)}}\n${inner}${after}\n${close}${note}`,
  );
  return {
    what: `${input.what}: ${JSON.stringify(inner.slice(0, 60))}`,
    files: withCountry(dice, input.files),
  };
}

/** The country with its code, which maps ask for; now and then without it, or another. */
function withCountry(dice: Dice, files: HostileInput['files']): HostileInput['files'] {
  const code = dice.once(10)
    ? dice.pick(['', '\n  code: FR', '\n  code: FJ', '\n  code: JP'])
    : '\n  code: DE';
  const coded = (file: string, head: string): HostileInput['files'] => {
    const text = files[file];
    if (typeof text !== 'string') return {};
    return { [file]: text.replace(head, () => head.replace('langue: de', () => `langue: de${code}`)) };
  };
  return { ...files, ...coded(DOSSIER, DOSSIER_HEAD), ...coded(DIRECTORY, DIRECTORY_HEAD) };
}
