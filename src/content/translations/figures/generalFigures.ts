import type { Language } from '../../../i18n/language.ts';
import { FRENCH_PHONE } from './frenchFigures.ts';
import { type FigureReader, monthKey, phoneKey, taking, valueKey } from './figures.ts';

/** What any other phone number looks like when it is written for abroad. */
const PHONE = /\+(\d[\d \-\u00a0\u202f]{7,}\d)/g;
/** A language may write these in letters, which only a reader of its own would know. */
const SPELLED_OUT = 12;
const POWERS = [1e3, 1e6, 1e9];

/**
 * A reader of figures for a language without one of its own, from what Unicode CLDR knows of it: its separators,
 * its words for a million, its months. Small numbers may stand in letters anywhere; a month counts as one only
 * beside a figure, since its name may be a word of its own (May, Mars).
 */
export function generalFigures(language: Language): FigureReader {
  const number = numberPattern(language);
  const scales = scaleWords(language);
  const months = monthNames(language);
  const month = new RegExp(`(?<!\\p{L})(${months.join('|')})(?!\\p{L})`, 'giu');
  return (text) => {
    const stated = new Set<string>();
    const worded = new Set(Array.from({ length: SPELLED_OUT + 1 }, (_, value) => valueKey(value)));
    let rest = taking(text, FRENCH_PHONE, ([, digits]) => stated.add(phoneKey(`+33${onlyDigits(digits)}`)));
    rest = taking(rest, PHONE, ([, digits]) => stated.add(phoneKey(`+${onlyDigits(digits)}`)));
    taking(rest, month, ({ 0: name, index, input }) => {
      const key = monthKey(months.indexOf(name.toLowerCase()) + 1);
      (standsByFigure(input, index, name.length) ? stated : worded).add(key);
    });
    taking(rest, number, ([, whole = '', decimals, words = '']) => {
      const value = Number(`${onlyDigits(whole)}.${decimals ?? '0'}`);
      const factors = words
        .toLowerCase()
        .split(/\s+/)
        .map((word) => scales.get(word) ?? 1);
      stated.add(valueKey(factors.reduce((product, factor) => product * factor, value)));
    });
    return { stated, worded };
  };
}

function onlyDigits(text = ''): string {
  return text.replace(/\D/g, '');
}

/** `19 April`, `19 de abril`, `April 2024`. */
function standsByFigure(text: string, index: number, length: number): boolean {
  return (
    /\d\P{L}{1,2}(?:\p{L}{2}\s)?$/u.test(text.slice(0, index)) ||
    /^\s(?:\p{L}{2}\s)?\d/u.test(text.slice(index + length))
  );
}

/** Whole part, decimals, and the words of scale behind. */
function numberPattern(language: Language): RegExp {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const words = [...scaleWords(language).keys()].join('|');
  const group = `[${escaped(sign('group'))} \\u00a0\\u202f]`;
  const scale = words === '' ? '(?!)' : words;
  return new RegExp(
    `(?<![\\d.,])(\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+)(?:[${escaped(sign('decimal'))}](\\d+))?((?:[ \\u00a0\\u202f](?:${scale})(?!\\p{L}))*)`,
    'giu',
  );
}

function escaped(sign: string): string {
  return sign.replace(/[\\\]^-]/g, '\\$&');
}

/** `million` → 1,000,000, in the singular and in the plural. */
function scaleWords(language: Language): Map<string, number> {
  const format = new Intl.NumberFormat(language, { notation: 'compact', compactDisplay: 'long' });
  const words = POWERS.flatMap((power) =>
    [1, 2].flatMap((count): [string, number][] => {
      const parts = format.formatToParts(count * power);
      const isWhole = parts.find(({ type }) => type === 'integer')?.value === String(count);
      const word = parts.find(({ type }) => type === 'compact')?.value;
      return isWhole && word !== undefined ? [[word.toLowerCase(), power]] : [];
    }),
  );
  return new Map(words);
}

function monthNames(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month, 1)).toLowerCase());
}
