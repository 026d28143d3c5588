import { writingOf } from '../../i18n/writing.ts';
import type { Lexicon, LexiconTerm } from './lexicon.ts';
import { literalPattern } from './literalPattern.ts';

/** A form that a text must not have, where it stands in the text. */
export interface FoundForm {
  readonly start: number;
  readonly end: number;
  /** The term whose form it is; none for the name of a person in another writing. */
  readonly term?: LexiconTerm;
}

/** Finds the forms in a text that its language's lexicon avoids, in one pass. */
export type FormFinder = (text: string) => FoundForm[];

/**
 * The finder of a language, undefined where the lexicon says nothing of it. A form of letters is a word of its own;
 * one that begins with a small letter is found with a capital too, straight and curly apostrophes and all blanks
 * are the same. What stands in a preferred form, or in one that the entry allows, is no fault.
 */
export function formFinder(lexicon: Lexicon, language: string): FormFinder | undefined {
  const terms = lexicon.terms.flatMap((term) => {
    const forms = term.forms.get(language);
    return forms === undefined ? [] : [{ term, forms }];
  });
  const names = writingOf(language) === 'Latn' ? [] : namePatterns(lexicon, language);
  if (terms.length === 0 && names.length === 0) return undefined;
  const right = terms.flatMap(({ forms }) => [forms.preferred, ...forms.allowed]);
  const avoided = terms.flatMap(({ term, forms }) => forms.avoided.map((form) => ({ term, form })));
  const longestFirst = [
    ...right.map((form) => ({ form })),
    ...avoided,
    ...lexicon.latin.map((form) => ({ form })),
  ].sort((a, b) => b.form.length - a.form.length);
  const termOf = new Map(avoided.map(({ form, term }) => [comparable(form), term]));
  for (const form of [...right, ...lexicon.latin]) termOf.delete(comparable(form));
  const words = longestFirst.map(({ form }) => patternOf(form)).join('|');
  const pattern = new RegExp([words && `(?<word>${words})`, ...names].filter(Boolean).join('|'), 'gu');
  // Most texts have none of the forms, and are looked through for those alone.
  const quick = new RegExp([...avoided.map(({ form }) => bareOf(form)), ...names].join('|'), 'u');
  return (text) => {
    if (!quick.test(text)) return [];
    return [...text.matchAll(pattern)].flatMap((match): FoundForm[] => {
      const found = { start: match.index, end: match.index + match[0].length };
      const word = match.groups?.['word'];
      if (word === undefined) return [found];
      const term = termOf.get(comparable(word)) ?? termOf.get(comparable(withSmallStart(word)));
      return term === undefined ? [] : [{ ...found, term }];
    });
  };
}

const LATIN = String.raw`[\p{sc=Latin}\p{M}\d]`;
const NAME = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*`;
const CAPITALS = String.raw`\p{Lu}{2,40}(?:[-’']\p{Lu}{2,40}){0,4}`;

/** `TAKAICHI Sanae`, `Sanae TAKAICHI`, `Abe首相` in a text of a writing of its own. */
function namePatterns({ offices }: Lexicon, language: string): string[] {
  const after = (offices.get(language) ?? []).map(literalPattern).join('|');
  return [
    `(?<!${LATIN})(?:${NAME}[ \\u00a0]${CAPITALS}|${CAPITALS}[ \\u00a0]${NAME})(?!${LATIN})`,
    ...(after === '' ? [] : [`(?<!${LATIN})${NAME}(?=${after})`]),
  ];
}

/** A form as a word of its own where it is of letters. */
function patternOf(form: string): string {
  const isLatin = (at: string): boolean => /[\p{sc=Latin}\d]/u.test(at);
  const [first = ''] = form;
  return `${isLatin(first) ? `(?<!${LATIN})` : ''}${bareOf(form)}${isLatin(form.at(-1) ?? '') ? `(?!${LATIN})` : ''}`;
}

/** A form whatever stands around it; a small first letter may be a capital. */
function bareOf(form: string): string {
  const [first = ''] = form;
  const rest = literalPattern(form.slice(first.length))
    .replace(/['’]/g, "['’]")
    .replace(/\s+/g, String.raw`\s+`);
  return `${/\p{Ll}/u.test(first) ? `[${first}${first.toUpperCase()}]` : literalPattern(first)}${rest}`;
}

/** As a form is found again: blanks and apostrophes are one sign each. */
export function comparable(form: string): string {
  return form.replace(/\s+/g, ' ').replaceAll('’', "'");
}

function withSmallStart(word: string): string {
  const [first = ''] = word;
  return first.toLowerCase() + word.slice(first.length);
}
