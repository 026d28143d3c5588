import { oncePerText } from '../../content/files/oncePerText.ts';
import type { Lexicon } from '../../content/lexicon/lexicon.ts';
import type { StyleFault, StyleRule } from '../styleRule.ts';

/** Each conjunction as official papers write it, and as other texts may. */
const WORDS: readonly (readonly [official: string, common: string])[] = [
  ['及び', 'および'],
  ['又は', 'または'],
  ['並びに', 'ならびに'],
  ['若しくは', 'もしくは'],
];

type Register = NonNullable<Lexicon['register']>;

/**
 * The words of a register. 「に及び」 is the verb 及ぶ, 「及び腰」 a word of its own; what stands in brackets is somebody's
 * own way to write.
 */
const WORDS_OF: Readonly<Record<Register, RegExp>> = {
  officiel: /(?<![にもまで])及び(?!腰)|又は|並びに|若しくは/gu,
  courant: /(?<![にもまでお])および(?!腰)|または|ならびに|もしくは/gu,
};

const BETTER: Readonly<Record<Register, ReadonlyMap<string, string>>> = {
  officiel: new Map(WORDS),
  courant: new Map(WORDS.map(([official, common]) => [common, official])),
};

/** A quotation keeps its words, as long as it stands in the text. */
const QUOTED = /「[^「」\n]{0,400}」|『[^『』\n]{0,400}』/gu;

function wordsOf(register: Register, stretch: string): StyleFault[] {
  return [...stretch.matchAll(WORDS_OF[register])].map(({ index, 0: found }) => {
    const better = BETTER[register].get(found);
    return { start: index, end: index + found.length, ...(better !== undefined && { better }) };
  });
}

/** Where no register is chosen, a text has that of most of its conjunctions; of as many, the official one. */
function faultsOf(chosen: Register | undefined, stretch: string): StyleFault[] {
  const own = stretch.replace(QUOTED, (found) => '\u0000'.repeat(found.length));
  const [official, common] = [wordsOf('officiel', own), wordsOf('courant', own)];
  if (chosen !== undefined) return chosen === 'officiel' ? common : official;
  return official.length >= common.length && official.length > 0 ? common : common.length > 0 ? official : [];
}

export const CONJUNCTIONS: StyleRule = {
  code: 'TJ-012',
  language: 'ja',
  source:
    '文化審議会「公用文作成の考え方」（2022年）: 及び、又は、並びに、若しくは; `registre: courant` choisit les kana',
  isSure: false,
  examples: [
    { before: '名前及び住所。電話または手紙で。', after: '名前及び住所。電話又は手紙で。' },
    {
      before: '名前および住所。市または町。電話又は手紙で。',
      after: '名前および住所。市または町。電話または手紙で。',
    },
  ],
  rightTexts: [
    '名前及び住所、又は電話。',
    '名前および住所、または電話。',
    '参加者は千人に及び、又は電話で。および腰ではない。',
    '名前及び住所。条文には「または」とある。',
  ],
  faultsIn: (stretch) => faultsOf(undefined, stretch),
};

/** The rules as the list of terms wants them: in its register, where it has chosen one. */
export function inRegister(
  rules: readonly StyleRule[],
  register: Register | undefined,
): readonly StyleRule[] {
  return register === undefined ? rules : rulesIn(rules, register);
}

const rulesIn = oncePerText((rules: readonly StyleRule[], register: Register): readonly StyleRule[] =>
  rules.map((rule) =>
    rule === CONJUNCTIONS ? { ...rule, faultsIn: (stretch) => faultsOf(register, stretch) } : rule,
  ),
);
