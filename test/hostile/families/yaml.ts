import type { Dice } from '../dice.ts';
import {
  CHAPTER, CHAPTER_HEAD, DIRECTORY, DIRECTORY_HEAD, directory, DOSSIER, DOSSIER_HEAD, dossier, ENTRY, ENTRY_HEAD,
  type HostileInput, page,
} from '../input.ts'; // prettier-ignore

interface HeadFile {
  readonly file: string;
  readonly head: string;
  readonly around: (changes: HostileInput['files']) => HostileInput['files'];
}

const PERSON =
  'personnes:\n  - nom: Une personne\n    role: un rôle\n    telephone: "+33153418183"\n    courriel: a@example.org';
const LEGAL =
  'impression:\n  fondPerdu: 5\n  reliure: agrafe\n  mentionsLegales:\n    imprimeur: Un imprimeur';

/** Front matter with most keys that there are. */
const HEADS: readonly [HeadFile, ...HeadFile[]] = [
  {
    file: DOSSIER,
    head: `${DOSSIER_HEAD}\nsousTitre: Un sous-titre\ngroupe: Un groupe\n${PERSON}\nmentions:\n  - libelle: Mention\n    texte: Un texte`,
    around: dossier,
  },
  {
    file: DIRECTORY,
    head: `${DIRECTORY_HEAD}\nrubriques: [chiffres]\nindex: [francais, domaines]\nmotsCles: [un, deux]\n${LEGAL}`,
    around: directory,
  },
  {
    file: CHAPTER,
    head: `${CHAPTER_HEAD}\ntitreCourt: Court\nchapeau: Un chapeau.\nsources:\n  s:\n    titre: Une source\n    editeur: Un éditeur\n    url: https://example.org/\n    date: 2012-05`,
    around: dossier,
  },
  {
    file: CHAPTER,
    head: `${CHAPTER_HEAD}\ngenre: glossaire\ntermes:\n  - terme: Mot\n    local: Wort\n    lecture: ヴォルト\n    note: Une note.\n    categorie: Divers`,
    around: dossier,
  },
  {
    file: ENTRY,
    head: ENTRY_HEAD.replace('  region: Grand Est', '  region: Grand Est\n  insee: "67482"\n  position: [48.6, 7.7]')
      .replace('  territoire: land', '  territoire: land\n  position: [50.1, 8.6]\n  note: Une note.')
      .replace('etat:', 'renouvellements:\n  - date: 1999\n    objet: Un renouvellement\netat:'),
    around: directory,
  },
]; // prettier-ignore

/** Values that YAML reads otherwise than they look. */
const SCALARS: readonly [string, ...string[]] = [
  '2.10', '0x1F', '0o17', '017', '1e3', '1_000', '.5', '+1', '-0', '.inf', '.nan', 'NaN', '12345678901234567890',
  'no', 'yes', 'on', 'true', 'True', 'null', '~', 'Null', '""', "''", '" "', '2026-11-22', '2026-11-22T10:00:00Z',
  '12:30', '1:2:3', '# rien', 'MOT # reste', 'MOT #1 reste', 'MOT: reste', 'MOT : reste', '- MOT', '? MOT', '&a MOT', '*a',
  '!MOT reste', '!!str MOT', '!!binary aGVsbG8=', '!!int "3"', '%MOT', '@MOT', '`MOT`', '|', '>', '>-\n      MOT\n      suite',
  '|\n      MOT\n\n      suite', '"MOT', "'MOT", '"MOT" reste', "'MOT''s'", '"MOT\\n suite"', '"\\x41\\u00e9 MOT"', '"\\q"',
  '[MOT', '{MOT', '[MOT, deux]', '{ MOT: deux }', '[[MOT]]', 'MOT\n  suite', 'MOT\nsuite', '\tMOT', 'MOT\t', '<<: *a', '=',
  '1988-13-02', '1988-02-30', '88', '0000', '9999', '-1', 'hier', '１９８８', '1988–1990', '1988/06', '06/1988', 'MOT​',
  'https://example.org/ un', 'ftp://example.org', 'example.org', 'https://', 'https://exa mple', 'mailto:a', '@', 'a@b',
  '+33', '0123456789', '+33 1 53 41 81 83', '[48.6]', '[7.7, 48.6]', '[91, 0]', '["48,6", 7]', '48.6, 7.7', '[NaN, 1]',
  'ZZ', 'EU', 'uk', 'fr', 'FR', 'fr-FR', 'x-klingon', 'zh-Hant-TW-u-co-stroke', 'A3', 'a4', 'A4 paysage',
]; // prettier-ignore

/** Shapes where another is due. */
const SHAPES: readonly [string, ...string[]] = [
  '', '[]', '{}', '[null]', '[[]]', '[{}]', '{ a: { b: { c: { d: 1 } } } }', '[1, 2]', '{ nom: MOT }', '- MOT\n  - deux',
  '\n  - MOT\n  - MOT', '\n  - nom: MOT\n  -', '\n  MOT: deux', '\n  - - - MOT', '{ ? [a]: b }', '[a, a, a]', '{ a: 1, a: 2 }',
  '&x [*x]', '&x { y: *x }', '&x MOT\nautre: *x', '{ __proto__: { a: 1 } }', '{ constructor: MOT }', '{ toString: MOT }',
  '[fr, fr]', '[fr, xx]', '[ja, fr]', 'fr', '[FR]', '[""]', '[12]', '[true]',
]; // prettier-ignore

function withValue(dice: Dice, { head }: HeadFile, value: string): { head: string; key: string } {
  const lines = head.split('\n');
  const at = dice.int(0, lines.length - 1);
  const [, before = '', key = ''] = /^((?:[\s-]*)([\wÀ-ÿ]+):)/.exec(lines[at] ?? '') ?? [];
  return { head: lines.with(at, `${before || '?'} ${value}`).join('\n'), key };
}

/** A value that YAML reads otherwise than it looks, at some key. */
export function yamlScalars(dice: Dice): HostileInput {
  return valueAtSomeKey(dice, dice.pick(SCALARS));
}

/** A list for a text, a map for a list, nothing, at some key. */
export function yamlShapes(dice: Dice): HostileInput {
  return dice.once(3) ? spoiltHead(dice) : valueAtSomeKey(dice, dice.pick(SHAPES));
}

function valueAtSomeKey(dice: Dice, written: string): HostileInput {
  const file = dice.pick(HEADS);
  const { head, key } = withValue(dice, file, written.replaceAll('MOT', dice.word()));
  const body = 'Un texte.';
  return {
    what: `${key}: ${JSON.stringify(written)} in ${file.file}`,
    files: file.around({ [file.file]: page(head, body) }),
  };
}

type Spoiling = (text: string, dice: Dice) => string;

const lines =
  (change: (lines: string[], at: number) => string[]): Spoiling =>
  (text, dice) => {
    const all = text.split('\n');
    return change(all, dice.int(1, all.length - 2)).join('\n');
  };

/** Faults of the whole front matter. */
const SPOILINGS: Readonly<Record<string, Spoiling>> = {
  'a line twice': lines((all, at) => all.toSpliced(at, 0, all[at] ?? '')),
  'a line missing': lines((all, at) => all.toSpliced(at, 1)),
  'a line in too far': lines((all, at) => all.with(at, `   ${all[at]}`)),
  'a line too far out': lines((all, at) => all.with(at, (all[at] ?? '').trimStart())),
  'a tab for its indent': lines((all, at) => all.with(at, `\t${(all[at] ?? '').trimStart()}`)),
  'a no-break space after the colon': lines((all, at) => all.with(at, (all[at] ?? '').replace(': ', ':\u00a0'))),
  'no space after the colon': lines((all, at) => all.with(at, (all[at] ?? '').replace(': ', ':'))),
  'a wide colon': lines((all, at) => all.with(at, (all[at] ?? '').replace(':', '：'))),
  'a key in capitals': lines((all, at) => all.with(at, (all[at] ?? '').toUpperCase())),
  'a stray line': (text, dice) => text.replace('\n', `\n${dice.words(3)}\n`),
  'an unknown key': (text, dice) => text.replace('\n', `\n${dice.word()}: ${dice.word()}\n`),
  'CR LF': (text) => text.replaceAll('\n', '\r\n'),
  'CR alone': (text) => text.replaceAll('\n', '\r'),
  'a mark of byte order': (text) => `\ufeff${text}`,
  'a blank line first': (text) => `\n${text}`,
  'blanks after the fence': (text) => text.replaceAll('---', '---  '),
  'a fence of four': (text) => text.replaceAll('---', '----'),
  'dots for the end': (text) => text.replace(/\n---\n/, '\n...\n'),
  'no end': (text) => text.replace(/\n---\n/, '\n'),
  'no start': (text) => text.replace('---\n', ''),
  'two heads': (text) => `${text}\n${text}`,
  'a document within': (text) => text.replace('\n', '\n--- a: b\n'),
  'another language': (text) => text.replace('---', '---js'),
  'TOML': (text) => text.replaceAll('---', '+++'),
  'a directive': (text) => text.replace('---\n', '---\n%YAML 1.1\n'),
  'an anchor and an alias': (text, dice) => text.replace('titre:', `titre: &t ${dice.word()}\ntitreCourt: *t\nx:`),
  'a merge': (text) => text.replace('\n', '\nbase: &b { titre: Base }\n<<: *b\n'),
  'nothing at all': () => '',
  'fences alone': () => '---\n---\n',
  'a list': () => '---\n- a\n- b\n---\n\nTexte.\n',
  'a number': () => '---\n12\n---\n\nTexte.\n',
  'deep': (text) => text.replace('\n', `\nx: ${'{ a: '.repeat(40)}1${' }'.repeat(40)}\n`),
}; // prettier-ignore

function spoiltHead(dice: Dice): HostileInput {
  const { file, head, around } = dice.pick(HEADS);
  const what = dice.pick(Object.keys(SPOILINGS) as [string, ...string[]]);
  const text = page(head, `Un texte ${dice.word()}.`);
  return { what: `${what} in ${file}`, files: around({ [file]: SPOILINGS[what]?.(text, dice) ?? text }) };
}
