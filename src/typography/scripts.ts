import { oncePerKey } from './oncePerKey.ts';

/** The writing that a stretch of text is in: it decides fonts, line breaks and the language tag. */
export type Script = 'latin' | 'japanese';

export interface ScriptRun {
  readonly text: string;
  readonly script: Script;
}

/** Kanji, kana, 々 ー 、。「」・ and other CJK punctuation, enclosed and full-width forms. */
export const JAPANESE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u2460-\u24FF\u2E80-\u30FF\u3200-\u33FF\uFE30-\uFE4F\uFF01-\uFFEF]/u;

/** Letters of other writings, and the marks that only French uses. */
const LATIN = /[\p{L}«»€]/u;

const DIGITS = /\d+(?:[.,:]\d+)*/g;
const CLOSING: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{', '”': '“' };
const OPENING = new Set(Object.values(CLOSING));

/** Punctuation with a space beside it separates words of a Latin sentence, even between two Japanese names. */
export const LATIN_SEPARATOR = /[,;:!?.–]\s|\s[;:!?–]/;

/** True when the text holds at least one Japanese character. */
export function hasJapanese(text: string): boolean {
  return JAPANESE.test(text);
}

/**
 * Cuts a text into runs of one writing each. The runs joined are the text.
 *
 * Spaces, ASCII punctuation and digits have no writing of their own: digits take that of the characters they
 * touch, a closing bracket that of its opening one, the rest that of its two neighbours when they agree and
 * `surrounding` (the writing of the paragraph) when they do not.
 */
export function scriptRuns(text: string, surrounding: Script = 'latin'): readonly ScriptRun[] {
  if (text === '') return [];
  if (surrounding === 'latin' && !hasJapanese(text)) return [{ text, script: 'latin' }];
  return runsOnce(`${surrounding} ${text}`, () => {
    const characters = Array.from(text);
    return merge(characters, resolve(characters, strongScripts(text, characters), surrounding));
  });
}

const runsOnce = oncePerKey<readonly ScriptRun[]>();

type Resolution = Script | undefined;

const knownScripts = new Map<string, Resolution>();

/** Asked for each character of a book: the answer is kept. */
function ownScript(character: string): Resolution {
  if (knownScripts.has(character)) return knownScripts.get(character);
  const script = JAPANESE.test(character) ? 'japanese' : LATIN.test(character) ? 'latin' : undefined;
  knownScripts.set(character, script);
  return script;
}

/** The writing of each character that has one of its own, or touches one as a digit. */
function strongScripts(text: string, characters: readonly string[]): Resolution[] {
  const scripts = characters.map(ownScript);
  // As nearly everywhere: each character is one unit
  const indexAt = text.length === characters.length ? undefined : characterIndexes(characters);
  for (const match of text.matchAll(DIGITS)) {
    const from = indexAt ? (indexAt[match.index] ?? 0) : match.index;
    const to = from + match[0].length;
    const beside = [scripts[from - 1], scripts[to]];
    const script = beside.includes('latin') ? 'latin' : beside.includes('japanese') ? 'japanese' : undefined;
    if (script) scripts.fill(script, from, to);
  }
  return scripts;
}

/** Index of the character at each UTF-16 offset. */
function characterIndexes(characters: readonly string[]): number[] {
  const indexes: number[] = [];
  characters.forEach((character, index) => {
    indexes.push(index);
    if (character.length > 1) indexes.push(index);
  });
  return indexes;
}

function resolve(
  characters: readonly string[],
  strong: readonly Resolution[],
  surrounding: Script,
): readonly Script[] {
  const resolved: Script[] = [];
  const openings: { bracket: string; script: Script }[] = [];
  let stretchEnd = 0;
  let separates = false;
  characters.forEach((character, index) => {
    if (strong[index] === undefined && index >= stretchEnd) {
      stretchEnd = endOfNeutrals(strong, index);
      separates = LATIN_SEPARATOR.test(characters.slice(index, stretchEnd).join(''));
    }
    const before = resolved[index - 1] ?? surrounding;
    const after = strong[stretchEnd] ?? surrounding;
    const fromNeighbours = before === after && !(separates && before === 'japanese') ? before : surrounding;
    const script = strong[index] ?? closedScript(character, openings) ?? fromNeighbours;
    if (OPENING.has(character)) openings.push({ bracket: character, script });
    resolved.push(script);
  });
  return resolved;
}

function endOfNeutrals(strong: readonly Resolution[], from: number): number {
  const end = strong.findIndex((script, index) => index > from && script !== undefined);
  return end === -1 ? strong.length : end;
}

/** Pops the opening bracket that this character closes, if any, and gives its writing. */
function closedScript(character: string, openings: { bracket: string; script: Script }[]): Resolution {
  const bracket = CLOSING[character];
  if (bracket === undefined || openings.at(-1)?.bracket !== bracket) return undefined;
  return openings.pop()?.script;
}

function merge(characters: readonly string[], scripts: readonly Script[]): ScriptRun[] {
  const runs: { text: string; script: Script }[] = [];
  characters.forEach((character, index) => {
    const script = scripts[index] ?? 'latin';
    const last = runs.at(-1);
    if (last?.script === script) last.text += character;
    else runs.push({ text: character, script });
  });
  return runs;
}
