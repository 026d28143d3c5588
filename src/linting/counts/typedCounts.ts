import type { CountedDirectory } from '../../content/computed/countedDirectory.ts';
import type { TextOfLanguage } from '../../content/computed/referenceProblems.ts';
import { placeAt } from '../../content/markdown/bodyPlaces.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Language } from '../../i18n/language.ts';
import { stretchesOf, wholeFile } from '../text/stretches.ts';
import { assertionsIn, isHeld } from './assertions.ts';
import { type BareNumber, bareNumbersFinder } from './bareNumbers.ts';
import { type CountedNoun, countedNouns, LINKS } from './countedNouns.ts';
import { type CountedQuestions, countedQuestions, LARGE } from './countedQuestions.ts';
import { blocksOf, type TextPart, sentencesOf } from './sentences.ts';
import { type SaidOfAll, sharesAndRanks } from './sharesAndRanks.ts';
import { isThreshold } from './thresholds.ts';
import { typedNumbersFinder } from './typedNumbers.ts';

/**
 * Numbers, shares and ranks that are typed in a text and equal what the directory counts: the next entry makes them
 * false. A number from thirteen on is told beside any word for links; a smaller one, and one of places, where the
 * records give it for what its sentence names. What an assertion of its paragraph holds (`{{liens, …, vaut 4}}`) is
 * no fault: it stops the build once it is untrue.
 */
export function typedCounts(texts: readonly TextOfLanguage[], directory: CountedDirectory): Diagnostic[] {
  const find = known.get(directory) ?? rememberingTexts(directory);
  known.set(directory, find);
  return texts.flatMap(find);
}

type TextCounts = (text: TextOfLanguage) => readonly Diagnostic[];

/** By the directory, which is the very same while its records are (`inLanguage`): content that stays open asks again. */
const known = new WeakMap<CountedDirectory, TextCounts>();

/** Of each file, what was found in its last text. */
function rememberingTexts(directory: CountedDirectory): TextCounts {
  const questions = countedQuestions(directory);
  const finders = new Map<Language, CountFinder>();
  const last = new Map<string, { readonly text: string; readonly faults: readonly Diagnostic[] }>();
  return (text) => {
    const { file, language } = text;
    const key = `${language} ${file}`;
    const before = last.get(key);
    if (before?.text === text.text) return before.faults;
    const find = finders.get(language) ?? countFinder(questions, language);
    finders.set(language, find);
    const faults = countsIn(text, find);
    last.set(key, { text: text.text, faults });
    return faults;
  };
}

function countsIn(text: TextOfLanguage, find: CountFinder): Diagnostic[] {
  const faults = stretchesOf({ ...text, localLanguage: undefined }).flatMap(({ start, text: words }) =>
    find(words, text.text.slice(start, start + words.length)).map((fault) => ({
      ...fault,
      start: fault.start + start,
      end: fault.end + start,
    })),
  );
  if (faults.length === 0) return [];
  const body = wholeFile(text);
  return faults.map(({ start, end, reference }) => {
    const found = body.source.slice(start, end).replaceAll('\n', ' ');
    return problem('CO-005', placeAt(body, start, end), { found, reference });
  });
}

interface CountFault extends TextPart {
  readonly reference: string;
}

interface SaidNumber extends BareNumber {
  readonly noun: CountedNoun | undefined;
  /** Nothing beside it says what it counts. */
  readonly isBare: boolean;
}

/** @param typed the stretch with its references, which `words` has blank */
type CountFinder = (words: string, typed: string) => CountFault[];

function countFinder(questions: CountedQuestions, language: Language): CountFinder {
  const nouns = countedNouns(questions.directory, language);
  const small = Array.from({ length: LARGE - 2 }, (_, index) => index + 2);
  const values = [...new Set([...small, ...questions.numbers])];
  const links = [...nouns].flatMap(([word, { isLinks }]) => (isLinks ? [word] : []));
  const findNumbers = typedNumbersFinder([...nouns.keys()], links, values, language) ?? (() => []);
  const findBare = bareNumbersFinder(values, language) ?? (() => []);
  const findShares = sharesAndRanks(links, language);
  const isOfLinks = (sentence: string): boolean =>
    links.some((word) => sentence.toLowerCase().includes(word.replace(/s$/, '')));
  return (words, typed) => {
    const counted = findNumbers(words);
    const bare = findBare(words).filter(
      (one) => !counted.some(({ start, end }) => start <= one.start && one.end <= end),
    );
    const said: readonly (SaidNumber | SaidOfAll)[] = [
      ...counted.map((one) => ({ ...one, noun: nouns.get(one.word), isBare: false })),
      ...bare.map((one) => ({ ...one, noun: LINKS, isBare: true })),
      ...findShares(words),
    ].sort((a, b) => a.start - b.start);
    if (said.length === 0) return [];
    const [sentenceAt, blockAt] = [walking(sentencesOf(words)), walking(blocksOf(words))];
    const inSentence = keptByStart((part) => {
      const around = words.slice(part.start, part.end);
      return { named: questions.named(around), isOfLinks: isOfLinks(around) };
    });
    const inBlock = keptByStart((part) => ({
      assertions: assertionsIn(typed.slice(part.start, part.end)),
      isOfLinks: isOfLinks(words.slice(part.start, part.end)),
    }));
    return said.flatMap((one) => {
      const sentence = inSentence(sentenceAt(one.start));
      const block = inBlock(blockAt(one.start));
      if (isHeld(block.assertions, 'noun' in one ? 'number' : one.kind, one.value)) return [];
      if ('noun' in one && (isThreshold(words, one) || (one.isBare && !block.isOfLinks))) return [];
      const reference =
        'noun' in one
          ? questions.ofNumber(one.value, one.noun, () =>
              one.noun?.isLinks === true
                ? sentence.named
                : questions.named(near(words, sentenceAt(one.start), one)),
            )
          : questions.ofShareOrRank(one, sentence.named, (one.kind === 'rank' ? block : sentence).isOfLinks);
      return reference === undefined ? [] : [{ start: one.start, end: one.end, reference }];
    });
  };
}

/** So many letters on either side: « trois communes de Bretagne ». */
const NEAR = 60;

/** What stands near in its sentence: of places, a sentence may name many, and counts those beside the number. */
function near(words: string, sentence: TextPart, { start, end }: TextPart): string {
  return words.slice(Math.max(sentence.start, start - NEAR), Math.min(sentence.end, end + NEAR));
}

/** What is made of a part of a text, made once while its places are asked for in order. */
function keptByStart<Made>(make: (part: TextPart) => Made): (part: TextPart) => Made {
  let [start, made]: [number, Made | undefined] = [-1, undefined];
  return (part) => {
    if (made === undefined || part.start !== start) [start, made] = [part.start, make(part)];
    return made;
  };
}

type PartWalk = (at: number) => TextPart;

/** Asked for places in order, the part of a text that each is in. */
function walking(parts: readonly TextPart[]): PartWalk {
  let next = 0;
  return (at) => {
    while (next < parts.length - 1 && (parts[next]?.end ?? 0) <= at) next += 1;
    return parts[next] ?? { start: at, end: at };
  };
}
