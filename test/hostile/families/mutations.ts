import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Dice } from '../dice.ts';
import { CHAPTER, CHAPTER_HEAD, directory, DIRECTORY, DIRECTORY_HEAD, DOSSIER_HEAD, DOSSIER, dossier, ENTRY, ENTRY_HEAD, type HostileInput, page } from '../input.ts'; // prettier-ignore

const ROOT = join(import.meta.dirname, '../../..');

function texts(folder: string): [string, ...string[]] {
  const names = readdirSync(join(ROOT, folder)).filter((name) => /^[^.]+\.md$/.test(name));
  return names.sort().map((name) => readFileSync(join(ROOT, folder, name), 'utf8')) as [string];
}

type Mutation = (text: string, dice: Dice) => string | Uint8Array;

const lines =
  (change: (lines: string[], at: number, dice: Dice) => string[]): Mutation =>
  (text, dice) => {
    const all = text.split('\n');
    return change(all, dice.int(0, all.length - 1), dice).join('\n');
  };

/** What slips of a hand, a disk or a merge do to a text. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'bytes flipped': (text, dice) => {
    const bytes = Buffer.from(text);
    for (let times = dice.int(1, 5); times > 0; times--) {
      const at = dice.int(0, bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << dice.int(0, 7));
    }
    return bytes;
  },
  'cut short': (text, dice) => text.slice(0, dice.int(0, text.length)),
  'a line dropped': lines((all, at) => all.toSpliced(at, 1)),
  'a line twice': lines((all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  'two lines swapped': lines((all, at, dice) => {
    const other = dice.int(0, all.length - 1);
    return all.with(at, all[other] ?? '').with(other, all[at] ?? '');
  }),
  'lines joined': lines((all, at) => all.toSpliced(at, 2, `${all[at] ?? ''}${all[at + 1] ?? ''}`)),
  'a line broken': lines((all, at, dice) => {
    const line = all[at] ?? '';
    const middle = dice.int(0, line.length);
    return all.toSpliced(at, 1, line.slice(0, middle), line.slice(middle));
  }),
  'a line in': lines((all, at) => all.with(at, `    ${all[at]}`)),
  'a sign dropped': (text, dice) => {
    const signs = [...text.matchAll(/[^\p{L}\p{N}\s]/gu)];
    const at = signs[dice.int(0, Math.max(0, signs.length - 1))]?.index ?? 0;
    return text.slice(0, at) + text.slice(at + 1);
  },
  'a sign twice': (text, dice) => {
    const signs = [...text.matchAll(/[^\p{L}\p{N}\s]/gu)];
    const at = signs[dice.int(0, Math.max(0, signs.length - 1))]?.index ?? 0;
    return text.slice(0, at) + text.slice(at, at + 1) + text.slice(at);
  },
  'blank lines dropped': (text) => text.replace(/\n\n+/g, '\n'),
  'a merge left open': lines((all, at) => all.toSpliced(at, 1, '<<<<<<< HEAD', all[at] ?? '', '=======', all[at] ?? '', '>>>>>>> autre')),
  'read as Latin-1': (text) => Buffer.from(text).toString('latin1'),
  'written as Latin-1': (text) => Buffer.from(text, 'latin1'),
  'written as UTF-16': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'in parts (NFD)': (text) => text.normalize('NFD'),
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
  'quotes made curly': (text) => text.replace(/"([^"\n]*)"/g, '“$1”'),
}; // prettier-ignore

const NAMES = Object.keys(MUTATIONS) as [string, ...string[]];

/** Real texts, short enough to be set in a second, spoilt once or twice. */
export function mutations(dice: Dice): HostileInput {
  const isEntry = dice.once(2);
  const folder = isEntry ? 'content/repertoire/partenariats' : 'content/dossier-pays-japon/fr';
  const whole = dice.pick(texts(folder));
  const text = isEntry ? whole : sampleChapter(whole, dice);
  const { what, spoilt } = spoil(text, dice);
  return isEntry
    ? { what: `an entry: ${what}`, files: realDirectory(spoilt, text) }
    : { what: `a chapter: ${what}`, files: dossier({ [CHAPTER]: spoilt }) };
}

/** What fixtures of tests hold, spoilt likewise. */
export function mutatedFixtures(dice: Dice): HostileInput {
  const chapters = texts('src/content/fixtures/chapitres');
  const entries = texts('src/content/fixtures/partenariats');
  const isEntry = dice.once(2);
  const { what, spoilt } = spoil(dice.pick(isEntry ? entries : chapters), dice);
  return {
    what: `a fixture: ${what}`,
    files: isEntry ? directory({ [ENTRY]: spoilt }) : dossier({ [CHAPTER]: spoilt }),
  };
}

/** Faults in several files at once: each is told. */
export function combinations(dice: Dice): HostileInput {
  const word = dice.word();
  const heads = spoil(page(DOSSIER_HEAD, `Colophon ${word}.`), dice);
  const body = spoil(page(CHAPTER_HEAD, `## Partie\n\n**Gras** et [lien](https://example.org/), ${word}.\n\n- un\n- deux`), dice);
  const other = spoil(page(ENTRY_HEAD, `Fiche ${word}.`), dice);
  return {
    what: `${heads.what}; ${body.what}; ${other.what}`,
    files: {
      ...dossier({ [DOSSIER]: dice.once(2) ? heads.spoilt : page(DOSSIER_HEAD), [CHAPTER]: body.spoilt }),
      ...(dice.once(3) ? directory({ [DIRECTORY]: page(DIRECTORY_HEAD), [ENTRY]: other.spoilt }) : {}),
    },
  };
} // prettier-ignore

function spoil(text: string, dice: Dice): { what: string; spoilt: string | Uint8Array } {
  const [first, second] = [dice.pick(NAMES), dice.pick(NAMES)];
  const once = MUTATIONS[first]?.(text, dice) ?? text;
  if (typeof once !== 'string' || !dice.once(3)) return { what: first, spoilt: once };
  return { what: `${first}, ${second}`, spoilt: MUTATIONS[second]?.(once || ' ', dice) ?? once };
}

/** The head of a chapter with a run of its blocks. */
function sampleChapter(text: string, dice: Dice): string {
  const end = text.indexOf('\n---\n', 4) + 5;
  const parts = text.slice(end).split(/\n(?=## )/);
  const at = dice.int(0, parts.length - 1);
  return `${text.slice(0, end)}\n${(parts[at] ?? '').trim()}\n`;
}

/** The real vocabulary around one entry. */
function realDirectory(entry: string | Uint8Array, whole: string): HostileInput['files'] {
  const id = /^id: (\S+)/m.exec(whole)?.[1] ?? 'x';
  return {
    [DIRECTORY]: page(DIRECTORY_HEAD.replace('langue: de', 'langue: ja'), 'Le colophon.'),
    'liens/vocabulaire.md': readFileSync(join(ROOT, 'content/repertoire/vocabulaire.md'), 'utf8'),
    [`liens/partenariats/${id}.md`]: entry,
  };
}
