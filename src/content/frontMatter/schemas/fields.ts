import { z } from 'zod';
import { BOUNDS } from '../../../diagnostics/bounds.ts';
import type { Code, DataOf } from '../../../diagnostics/catalogue.ts';
import type { ValueShape } from '../../../diagnostics/messages/frontMatterMessages.ts';
import { nearest } from '../../../diagnostics/suggestion.ts';
import { isPossibleNumber } from '../../../i18n/phones.ts';
import { isLanguage } from '../../../i18n/language.ts';
import type { Coordinates } from '../../../model/directory/places/coordinates.ts';
import type { PartialDate } from '../../../i18n/partialDate.ts';
import { type DateReading, readPartialDate } from '../dates.ts';
import { asRead, asReadAloud } from '../../files/asRead.ts';
import { SLUG, slugOf } from '../../files/slug.ts';

/** How a field says which problem it met; `problemsOfIssues` adds the key. */
export interface FieldProblem {
  readonly problem: Code;
  readonly data: Readonly<Record<string, string | number | undefined>>;
}

type Context = z.core.$RefinementCtx;

/**
 * Adds a problem of the catalogue to a Zod issue; its `key` is filled in from the issue's path.
 * @param path from the value under test to the one that is wrong
 */
export function fail<C extends Code>(
  context: Context,
  code: C,
  data: Omit<DataOf<C>, 'key'>,
  path: readonly (string | number)[] = [],
): never {
  const params: FieldProblem = { problem: code, data: { ...data } };
  context.addIssue({ code: 'custom', path: [...path], params: { ...params } });
  return z.NEVER;
}

export function shapeOf(value: unknown): ValueShape {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'object') return 'group';
  if (typeof value === 'number') return 'number';
  return typeof value === 'boolean' ? 'boolean' : 'text';
}

const LONGEST_VALUE = BOUNDS.frontMatterValue.most;

/** A text on one line; a YAML number (`titre: 2024`) is the text it looks like. */
export const text = z
  .unknown()
  .transform((value, context): string => {
    if (typeof value !== 'string' && typeof value !== 'number') {
      return fail(context, 'FM-003', { expected: 'text', found: shapeOf(value) });
    }
    const line = String(value)
      .replace(/[ \t\n]+/g, ' ')
      .trim();
    if (line.length > LONGEST_VALUE) {
      return fail(context, 'LI-002', { letters: line.length, maximum: LONGEST_VALUE });
    }
    return line === '' ? fail(context, 'FM-004', {}) : line;
  })
  .meta({ type: ['string', 'number'] });

/** A text that must pass a test, or the problem it is. */
function textThat(passes: (value: string) => boolean, code: 'FM-009' | 'FM-010' | 'FM-026' | 'FM-028') {
  return text.transform((value, context): string =>
    passes(value) ? value : fail(context, code, { found: value.slice(0, 80) }),
  );
}

export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

export const webAddress = textThat(isWebAddress, 'FM-009').meta({ type: 'string', pattern: '^https?://' });

/** Address of an archived copy, or `true` when only the fact that one was read is known. */
export const archivedCopy = z
  .unknown()
  .transform((value, context): string | true => {
    if (value === true || isWebAddress(value)) return value;
    if (typeof value === 'object')
      return fail(context, 'FM-003', { expected: 'text', found: shapeOf(value) });
    return fail(context, 'FM-009', { found: String(value).slice(0, 80) });
  })
  .meta({ type: ['boolean', 'string'] });

export const mail = textThat((value) => /^[^\s@<>]+@[^\s@<>.]+(?:\.[^\s@<>.]+)+$/.test(value), 'FM-010').meta(
  { type: 'string', pattern: '@' },
);

/** A language of publication. */
export const language = textThat(isLanguage, 'FM-026').meta({
  type: 'string',
  pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
});

export const languageTag = textThat(isLanguageTag, 'FM-026').meta({
  type: 'string',
  pattern: '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
});

/** A tag whose parts are where BCP 47 has them, which all that is asked of languages wants: not `xx-yy-zz`. */
function isLanguageTag(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** `UK` is no code: GB is. */
function isCanonical(code: string): boolean {
  return new Intl.Locale(`und-${code}`).region === code;
}

function isCountry(code: string): boolean {
  countryNames ??= new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return countryNames.of(code) !== undefined;
}

/** Made for the first code that is read: a check of one text may have none. */
let countryNames: Intl.DisplayNames | undefined;

/** ISO 3166-1 alpha-2. */
export const countryCode = textThat(
  (value) => /^[A-Z]{2}$/.test(value) && isCanonical(value) && isCountry(value),
  'FM-028',
).meta({ type: 'string', pattern: '^[A-Z]{2}$' });

/** E.164 (FR-12); spaces between groups are let through and dropped. */
export const phone = text
  .transform((value, context): string => {
    const number = value.replace(/[\s\u00a0\u202f]/g, '');
    return /^\+[1-9]\d{6,14}$/.test(number) && isPossibleNumber(number)
      ? number
      : fail(context, 'FM-011', { found: value.slice(0, 40) });
  })
  .meta({ type: 'string', pattern: '^\\+[0-9\\s]{7,24}$' });

/** A whole number, not below zero; the blanks that people set between its thousands are let through. */
export const count = z
  .unknown()
  .transform((value, context): number => {
    const digits = String(value).replace(/[\s\u00a0\u202f]/g, '');
    const isNumber = typeof value === 'number' || typeof value === 'string';
    if (isNumber && /^\d{1,12}$/.test(digits)) return Number(digits);
    return fail(context, 'FM-042', { found: isNumber ? String(value).slice(0, 40) : shapeOf(value) });
  })
  .meta({ type: ['string', 'number'] });

/** With date, language, target and ending, an id must fit in 255 bytes of a file's name. */
const LONGEST_ID = BOUNDS.id.most;

export const slug = text
  .transform((value, context): string => {
    if (value.length > LONGEST_ID && SLUG.test(value)) {
      return fail(context, 'FM-036', { length: value.length, maximum: LONGEST_ID });
    }
    if (SLUG.test(value)) return value;
    return fail(context, 'FM-006', { found: value.slice(0, 60), suggestion: slugOf(value) || undefined });
  })
  .meta({ pattern: SLUG.source });

/** A code such as INSEE's: text, whose leading zeros the front matter keeps. */
export const codeText = text;

export const partialDate = text
  .transform((value, context): PartialDate => {
    const reading = readPartialDate(value);
    if ('date' in reading) return reading.date;
    return fail(context, 'FM-012', { found: value.slice(0, 40), ...reading });
  })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

/** A partial date that stays as it is written. */
export const writtenDate = text
  .transform((value, context): string => {
    const reading = readPartialDate(value);
    return 'date' in reading ? value : fail(context, 'FM-012', { found: value.slice(0, 40), ...reading });
  })
  .meta({ pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' });

/** `AAAA-MM-JJ`. */
export const fullDate = text
  .transform((value, context): string => {
    const reading = readPartialDate(value);
    if ('date' in reading && reading.date.day !== undefined) return value;
    return fail(context, 'FM-013', {
      found: value.slice(0, 40),
      ...('date' in reading ? { fault: 'shape' } : withWholeDate(reading)),
    });
  })
  .meta({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });

/** A date that must have its day is not mended by one without. */
function withWholeDate({ better, ...reading }: Exclude<DateReading, { readonly date: PartialDate }>) {
  return { ...reading, ...(better !== undefined && better.length === 10 && { better }) };
}

/** `48.50` comes as it is typed; `0x30` is no number of degrees. */
function degrees(value: unknown): unknown {
  return typeof value === 'string' && /^[-+]?\d+(?:\.\d+)?$/.test(value) ? Number(value) : value;
}

/** `[latitude, longitude]`. */
export const position = z
  .unknown()
  .transform((value, context): Coordinates => {
    const [latitude, longitude, ...others]: unknown[] = Array.isArray(value) ? value.map(degrees) : [];
    const good =
      typeof latitude === 'number' &&
      typeof longitude === 'number' &&
      others.length === 0 &&
      Math.abs(latitude) <= 90 &&
      Math.abs(longitude) <= 180;
    return good ? { latitude, longitude } : fail(context, 'FM-014', {});
  })
  .meta({ type: 'array', items: { type: ['number', 'string'] }, minItems: 2, maxItems: 2 });

/**
 * One word of a closed list, as the list has it: apostrophes, blanks and signs that nobody sees may differ, and
 * capitals where no other word of the list reads so.
 */
export function choice<const Value extends string>(allowed: readonly Value[]) {
  return orMissing(text, allowed)
    .transform((value, context): Value => {
      const known =
        allowed.find((candidate) => candidate === value) ??
        onlyOne(allowed.filter((candidate) => asRead(candidate) === asRead(value))) ??
        onlyOne(allowed.filter((candidate) => asReadAloud(candidate) === asReadAloud(value)));
      if (known !== undefined) return known;
      return fail(context, 'FM-005', {
        found: value.slice(0, 60),
        suggestion: nearest(value, allowed),
        allowed: listed(allowed),
      });
    })
    .meta({ enum: [...allowed] });
}

/** A schema whose missing value is told with the words that it may be. */
export function orMissing<Schema extends z.ZodType>(schema: Schema, allowed: readonly string[]) {
  return z
    .unknown()
    .transform((value, context): unknown =>
      value === undefined ? fail(context, 'FM-001', { allowed: listed(allowed) }) : value,
    )
    .pipe(schema);
}

function onlyOne<Value>(values: readonly Value[]): Value | undefined {
  return values.length === 1 ? values[0] : undefined;
}

const LISTED_AT_MOST = 20;

export function listed(words: readonly string[]): string {
  return words.length > LISTED_AT_MOST ? `${words.slice(0, LISTED_AT_MOST).join(', ')}…` : words.join(', ');
}

/** A group of keys that takes no other; the names of its keys travel in the message of an unknown one. */
export function group<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined),
  });
}
