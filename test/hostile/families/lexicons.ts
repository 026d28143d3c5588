import type { Dice } from '../dice.ts';
import { CHAPTER_HEAD, type HostileInput, page } from '../input.ts';
import { asBlocks, quoted } from '../spots.ts';

type Choices = [string, ...string[]];

const FORMS: Choices = ['Tôkyô', 'mot', '.*', '(', '[a-', '(a+)+$', '\\', '|', '', ' ', 'a', '日', 'l’île', "l'ile de", '$&', '^', '{{liens}}', '\u200b', 'É', 'E\u0301', 'de'.repeat(200)]; // prettier-ignore
const CODES: Choices = [
  'FR-001',
  'FR-002',
  'TY-001',
  'LX-001',
  'CO-005',
  'ZZ-999',
  'fr-001',
  'FR-001 FR-002',
  '',
  '*',
];
const SHAPES: readonly [(forms: string) => string, ...((forms: string) => string)[]] = [
  (forms) => `termes:\n  - terme: Un terme\n    formes:\n      fr: { employer: Tokyo, eviter: [${forms}] }`,
  (forms) => `termes:\n  - terme: Un terme\n    formes:\n      fr: { employer: ${forms}, eviter: [${forms}] }`,
  (forms) => `termes:\n  - terme: Un terme\n    formes:\n      fr: { employer: Tokyo, eviter: [mot], sauf: [${forms}] }`,
  (forms) => `termes:\n  - terme: Un terme\n    formes:\n      xx: { employer: Tokyo, eviter: [${forms}] }`,
  (forms) => `termes: []\nfonctions: { fr: [${forms}], ja: [${forms}] }`,
  (forms) => `termes: []\nenLettresLatines: [${forms}]`,
  (forms) => `termes: ${forms}`,
  (forms) => `terme: ${forms}`,
]; // prettier-ignore

/** Lists of terms whose forms are no words, and comments that let rules of style pass. */
export function lexicons(dice: Dice): HostileInput {
  const forms = Array.from({ length: dice.int(1, 3) }, () => dice.pick(FORMS));
  const lexicon = dice.pick(SHAPES as [(typeof SHAPES)[0]])(forms.map(quoted).join(', '));
  const word = dice.pick(['tolérer', 'tolerer', 'Tolérer', 'tolérer:']);
  const comment = `<!-- ${word} ${dice.pick(CODES)}${dice.pick([' : une raison', ' :', '', ': raison', ' : <b>'])} -->`;
  const body = dice.pick([
    `${comment}\n\nUn mot ${forms.join(' ')} ${dice.word()}.`,
    `Un mot ${dice.word()} ${comment} de Tôkyô ${dice.word()}.`,
    `${dice.word()}.\n\n${comment}`,
    `- ${dice.word()} ${comment}\n- ${dice.word()}`,
    `${comment.slice(0, -4)}\n\n${dice.word()}.`,
    `${comment}${comment}\n${dice.word()} mot .`,
  ]);
  const input = asBlocks(dice, `lexicon ${JSON.stringify(lexicon.slice(-60))}`, body);
  const text = dice.once(8) ? lexicon : page(lexicon, dice.once(4) ? dice.words(3) : '');
  const own: HostileInput['files'] = dice.once(10)
    ? { 'essai/lexique.md': page(CHAPTER_HEAD, dice.words(2)) }
    : {};
  return { what: input.what, files: { ...input.files, ...own, 'lexique.md': text } };
}
