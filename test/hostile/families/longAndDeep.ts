import type { Dice } from '../dice.ts';
import {
  CHAPTER,
  CHAPTER_HEAD,
  dossier,
  directory,
  ENTRY,
  ENTRY_HEAD,
  type HostileInput,
  page,
} from '../input.ts';
import { asBlocks, atSomeSpot } from '../spots.ts';

type Making = (dice: Dice, count: number) => string;

const many = (count: number, line: (index: number) => string, between = '\n'): string =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

/** Blocks that are long, wide or deep. */
const BLOCKS: Readonly<Record<string, Making>> = {
  'a long paragraph': (dice, count) => `${dice.words(count * 30)}.`,
  'a long item': (dice, count) => `- ${dice.words(count * 20)}.\n- ${dice.word()}`,
  'lists in lists': (dice, count) => many(Math.min(count, 24), (level) => `${'  '.repeat(level)}- ${dice.word()}`),
  'numbered lists in lists': (dice, count) => many(Math.min(count, 20), (level) => `${'   '.repeat(level)}1. ${dice.word()}`),
  'quotations in quotations': (dice, count) => many(Math.min(count, 24), (level) => `${'>'.repeat(level + 1)} ${dice.word()}\n${'>'.repeat(level + 1)}`),
  'quotations in lists': (dice, count) => many(Math.min(count, 12), (level) => `${'> - '.repeat(level)}${dice.word()}`),
  'boxes in boxes': (dice, count) => {
    const depth = Math.min(count, 10);
    return `${many(depth, (level) => `${':'.repeat(depth - level + 3)}encadre{titre="${dice.word()}"}`)}\n${dice.word()}\n${many(depth, (level) => ':'.repeat(level + 4))}`;
  },
  'a long quotation': (dice, count) => `> ${dice.words(count * 30)}.`,
  'a long box': (dice, count) => `:::encadre{titre="${dice.words(count)}"}\n${dice.words(count * 25)}.\n:::`,
  'a long list': (dice, count) => many(count * 5, () => `- ${dice.words(dice.int(1, 30))}`),
  'a wide table': (dice, count) => {
    const columns = Math.min(count, 16);
    const row = (cell: () => string): string => `| ${many(columns, cell, ' | ')} |`;
    return `:::tableau{titre="Large"}\n${row(() => dice.word())}\n${row(() => '---')}\n${many(3, () => row(() => dice.words(dice.int(1, 4))))}\n:::`;
  },
  'a long table': (dice, count) => `:::tableau{titre="Long"}\n| A | B |\n|---|---|\n${many(count * 4, () => `| ${dice.word()} | ${dice.words(3)} |`)}\n:::`,
  'a tall cell': (dice, count) => `:::tableau{titre="Haut"}\n| A | B |\n|---|---|\n| ${dice.word()} | ${dice.words(count * 25)} |\n:::`,
  'a table in bold': (dice, count) => `:::tableau{titre="Gras"}\n| **${dice.words(count * 4)}** | B |\n|---|---|\n| **${dice.words(count * 9)}** | d |\n:::`,
  'a long title of a table': (dice, count) => `:::tableau{titre="${dice.words(count * 9)}"}\n| A | B |\n|---|---|\n| a | b |\n:::`,
  'many bars': (dice, count) => `:::barres{titre="Barres" unite="${dice.words(3)}"}\n| A | B |\n|---|--:|\n${many(count * 2, () => `| ${dice.words(dice.int(1, 9))} | ${dice.int(0, 10 ** dice.int(1, 9))} |`)}\n:::`,
  'many figures': (dice, count) => `:::chiffres{titre="Chiffres"}\n${many(count, () => `- **${dice.words(dice.int(1, 4))}** ${dice.words(dice.int(0, 30))}`)}\n:::`,
  'a long timeline': (dice, count) => `:::chronologie\n${many(count, () => `- **${dice.words(dice.int(1, 6))}** ${dice.words(dice.int(1, 60))}`)}\n:::`,
  'a long citation': (dice, count) => `:::citation{auteur="${dice.words(count)}"}\n${dice.words(count * 30)}.\n\n${dice.words(20)}.\n:::`,
  'many headings': (dice, count) => many(count, () => `## ${dice.words(dice.int(1, 20))}\n\n${dice.word()}.`, '\n\n'),
  'headings in a row': (dice, count) => `## ${dice.word()}\n\n${many(count, () => `### ${dice.words(4)}`, '\n\n')}\n\n${dice.word()}.`,
  'a long heading': (dice, count) => `## ${dice.words(count * 12)}\n\n${dice.word()}.`,
  'many notes': (dice, count) => `${many(count * 2, (at) => `${dice.word()}[^${at}]`, ' ')}.\n\n${many(count * 2, (at) => `[^${at}]: ${dice.words(dice.int(1, 20))}.`)}`,
  'a long note': (dice, count) => `${dice.word()}[^a].\n\n[^a]: ${dice.words(count * 30)}.`,
  'many links': (dice, count) => many(count * 4, () => `[${dice.word()}](https://example.org/${dice.word()})`, ' '),
  'much emphasis': (dice, count) => many(count * 4, () => `*${dice.word()}* **${dice.word()}**`, ' '),
  'emphasis in emphasis': (dice, count) => `${'*a **b '.repeat(Math.min(count, 12))}${dice.word()}${'** c*'.repeat(Math.min(count, 12))}`,
  'readings': (dice, count) => many(count * 3, () => `{${dice.word()}|${dice.word()}}`, ' '),
  'hard breaks': (dice, count) => many(count * 5, () => dice.word(), '\\\n'),
}; // prettier-ignore

const BREAKS = ['', '-', '/', '.', '_', '\u200b', '&', '%20', '日本', 'É', '1'] as [string, ...string[]];

/** Text without a place to break, of so many letters. */
function endless(dice: Dice): string {
  const length = dice.pick([40, 90, 200, 600, 1500]);
  const between = dice.pick(BREAKS);
  return many(length / 10, () => dice.word(), between);
}

export function longAndDeep(dice: Dice): HostileInput {
  const kind = dice.int(0, 5);
  if (kind === 0) return atSomeSpot(dice, 'a word without an end', endless(dice));
  if (kind === 1) return atSomeSpot(dice, 'a long text', dice.words(dice.pick([60, 150, 400])));
  if (kind === 2 && dice.once(2)) return manyOf(dice);
  const name = dice.pick(Object.keys(BLOCKS) as [string, ...string[]]);
  const blocks = BLOCKS[name]?.(dice, dice.pick([3, 8, 20, 40])) ?? '';
  const next = dice.once(4)
    ? `\n\n${BLOCKS[dice.pick(Object.keys(BLOCKS) as [string])]?.(dice, 6) ?? ''}`
    : '';
  return asBlocks(dice, name, blocks + next);
}

/** Many files. */
function manyOf(dice: Dice): HostileInput {
  const count = dice.pick([12, 40]);
  if (dice.once(2)) {
    const chapters = many(count, (at) => `${at}`, ' ').split(' ');
    const text = (at: string): string => page(`id: c${at}\ntitre: Titre ${dice.word()}`, `Texte ${dice.word()}.`);
    return { what: `${count} chapters`, files: dossier(Object.fromEntries(chapters.map((at) => [`essai/fr/${at}.md`, text(at)]))) };
  }
  const ids = many(count, () => dice.word(), ' ').split(' ');
  const entry = (id: string): string => page(ENTRY_HEAD.replace('bourg-stadt', id).replace('Le Bourg', `Ville ${id}`), `Texte ${dice.word()}.`);
  return { what: `${count} entries`, files: directory({ [CHAPTER.replace('essai', 'liens/textes')]: page(CHAPTER_HEAD, 'Avant.'), ...Object.fromEntries(ids.map((id) => [ENTRY.replace('bourg-stadt', id), entry(id)])) }) };
} // prettier-ignore
