import type { Dice } from '../dice.ts';
import {
  CHAPTER, CHAPTER_HEAD, directory, DIRECTORY, DIRECTORY_HEAD, DOSSIER, DOSSIER_HEAD, dossier, ENTRY, ENTRY_HEAD,
  type HostileInput, page,
} from '../input.ts'; // prettier-ignore

const SOURCE = `Un paragraphe de 1 234 mots.

## Une partie {#partie}

- un
- deux [le chapitre](#chapitre)

:::tableau{titre="Un tableau" id="tab"}
| A | B |
|---|--:|
| c | 12 |
:::

Une note[^n].

[^n]: Une note.`;

const JAPANESE = `1,234語の段落。

## 一つの部 {#partie}

- 一
- 二 [この章](#chapitre)

:::tableau{titre="一つの表" id="tab"}
| 甲 | 乙 |
|---|--:|
| 丙 | 12 |
:::

一つの注[^n]。

[^n]: 注。`;

const HEAD = 'id: chapitre\nlangue: ja\nrelecture: à faire\ntitre: 一つの章';
const MADE_FOR_BOTH = DOSSIER_HEAD.replace('[fr]', '[fr, ja]');
const PUBLICATION_JA = page(
  'id: essai\nlangue: ja\nrelecture: à faire\ntitre: 試作\ntitreCourt: 試作\npays:\n  nom: 他国\nediteur: 発行者\nedition: 試作版',
  '奥付。',
);

/** Translations that do not fit their source. */
export function translations(dice: Dice): HostileInput {
  return dice.once(4) ? ofDirectory(dice) : ofDossier(dice);
}

function ofDossier(dice: Dice): HostileInput {
  const lines = JAPANESE.split('\n');
  const at = dice.int(0, lines.length - 1);
  const word = `新語${dice.word()}`;
  const [what, head, body] = dice.pick<[string, string, string]>([
    ['all well', HEAD, JAPANESE],
    ['a line missing', HEAD, lines.toSpliced(at, 1).join('\n')],
    ['a line twice', HEAD, lines.toSpliced(at, 0, lines[at] ?? '').join('\n')],
    ['a line more', HEAD, lines.toSpliced(at, 0, '', word, '').join('\n')],
    ['another number', HEAD, JAPANESE.replace('1,234', '4,321')],
    ['nothing', HEAD, ''],
    ['a place of sync', HEAD, `${JAPANESE}\n\n:::a-traduire\n:::`],
    ['a text in a place of sync', HEAD, `${JAPANESE}\n\n:::a-traduire\n${word}\n:::`],
    ['another id', HEAD.replace('chapitre', 'autre'), JAPANESE],
    ['another language', HEAD.replace('langue: ja', 'langue: fr'), JAPANESE],
    ['a strange language', HEAD.replace('langue: ja', 'langue: xx'), JAPANESE],
    ['no language', HEAD.replace('langue: ja\n', ''), JAPANESE],
    ['a stamp', HEAD.replace('à faire', `${dice.pick(['oui', 'TANAKA', 'TANAKA, hier', 'TANAKA, 2026-11-20', ', 2026', 'à  faire', 'fait'])}`), JAPANESE],
    ['a record', `${HEAD}\ntraduit: ${dice.pick(['oui', '[]', '{ corps: [] }', '{ corps: [abcdefgh] }', '{ titre: abc }', '{ rien: [abcdefgh] }', '\n  corps: [inconnuu, inconnuu]'])}`, JAPANESE],
    ['keys of the source', `${HEAD}\nsources:\n  s:\n    titre: ${word}\n    url: https://example.org/`, JAPANESE],
    ['an unknown key', `${HEAD}\n${dice.word()}: ${word}`, JAPANESE],
    ['a lead that the source lacks', `${HEAD}\nchapeau: ${word}`, JAPANESE],
    ['an anchor of another name', HEAD, JAPANESE.replace('#partie', '#bu')],
    ['a reference to nowhere', HEAD, JAPANESE.replace('(#chapitre)', `(#${dice.word()})`)],
    ['a table of another shape', HEAD, JAPANESE.replace('| 丙 | 12 |', `| 丙 | 12 | ${word} |`)],
    ['French text', HEAD, SOURCE],
    ['another level', HEAD, JAPANESE.replace('## ', '### ')],
    ['half-width kana', HEAD, JAPANESE.replace('段落', 'ﾀﾞﾝﾗｸ')],
    ['a reading', HEAD, JAPANESE.replace('段落', `{段落|${dice.pick(['だんらく', '', 'だん|らく', 'dan', 'だんらくだんらくだんらくだんらく'])}}`)],
  ]); // prettier-ignore
  const extra = dice.pick<HostileInput['files']>([
    {}, {}, { 'essai/publication.ja.md': PUBLICATION_JA }, { 'essai/publication.ja.md': PUBLICATION_JA },
    { 'essai/ja/02-orphelin.md': page(HEAD.replace('chapitre', 'orphelin'), word) },
    { 'essai/traduit.ja.json': dice.pick(['{', '[]', '{"a":1}', '{"abcdefgh":"x"}', 'null', '\u0000']) },
    { 'essai/publication.ja.md': page('id: autre\nlangue: ja\nrelecture: à faire', '奥付。') },
    { 'essai/fr/01-chapitre.ja.md': page(HEAD, JAPANESE) },
    { 'essai/en/01-chapitre.md': page(HEAD.replace('ja', 'en'), 'A paragraph of 1,234 words.') },
  ]); // prettier-ignore
  const isPlanned = !dice.once(6);
  return {
    what: `translation of a chapter: ${what}, with ${Object.keys(extra).join() || 'nothing else'}`,
    files: dossier({
      [DOSSIER]: page(isPlanned ? MADE_FOR_BOTH : DOSSIER_HEAD, 'Le colophon.'),
      [CHAPTER]: page(CHAPTER_HEAD, SOURCE),
      [CHAPTER.replace('/fr/', '/ja/')]: page(head, body),
      ...extra,
    }),
  };
}

function ofDirectory(dice: Dice): HostileInput {
  const word = `新語${dice.word()}`;
  const source = ENTRY_HEAD.replace('etat:', 'renouvellements:\n  - date: 1999\n    objet: Un renouvellement\netat:').replace(
    '  nomLocal: Stadt', `  nomLocal: ${dice.pick(['花町市', 'Stadt'])}\n  lecture: ${dice.pick(['はなまちし', 'ハナマチシ', 'hanamachi', '花', 'はなまち し'])}\n  romanisation: ${dice.pick(['Hanamachi-shi', 'Stadt', 'HANA'])}`);
  const texts = dice.pick([
    'renouvellements:\n  - 更新', 'renouvellements:\n  - 更新\n  - 余分', 'renouvellements: 更新', 'renouvellements: []', `notes:\n  france: ${word}`,
    `notes: ${word}`, `origine: ${word}`, `sources: [${word}]`, `sources: [${word}, deux]`, `sources:\n  - titre: ${word}\n    url: https://example.org/`,
    `reserves: [${word}]`, `france:\n  nom: ${word}`, 'etat: actif', '',
  ]); // prettier-ignore
  return {
    what: `translation of an entry: ${JSON.stringify(texts)}`,
    files: directory({
      [DIRECTORY]: page(DIRECTORY_HEAD.replace('[fr]', '[fr, ja]').replace('langue: de', 'langue: ja') + dice.pick(['', '\nenRegard: [ja]']), 'Le colophon.'),
      [ENTRY]: page(source, 'Le texte de la fiche.'),
      [ENTRY.replace('.md', '.ja.md')]: page(`id: bourg-stadt\nlangue: ja\nrelecture: à faire\n${texts}`, `項目の文章${dice.word()}。`),
    }),
  };
} // prettier-ignore
