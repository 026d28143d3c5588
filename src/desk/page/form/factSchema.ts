import { readTypedDate, readTypedPosition } from '../../../exports/newTexts/typedFacts.ts';

/** What the desk reads of the JSON Schemas of front matters (`schemas/`). */
export interface FactSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly properties?: Readonly<Record<string, FactSchema>>;
  readonly required?: readonly string[];
  readonly items?: FactSchema;
  readonly additionalProperties?: boolean | FactSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** How a value is shown: `date` may be a year or a month alone, `day` may not; `numbers` is a position, `texts` a list of words, `records` a list of groups, `named` groups by a name. */
export type FactKind =
  'text' | 'date' | 'day' | 'flag' | 'word' | 'numbers' | 'texts' | 'group' | 'records' | 'named' | 'unknown';

export function kindOf(schema: FactSchema): FactKind {
  if (schema.properties) return 'group';
  if (typeof schema.additionalProperties === 'object')
    return schema.additionalProperties.properties ? 'named' : 'unknown';
  if (schema.items) {
    if (schema.items.properties) return 'records';
    if (schema.items.items) return 'unknown';
    return schema.maxItems === 2 && schema.minItems === 2 ? 'numbers' : 'texts';
  }
  if (schema.enum) return 'word';
  if (schema.pattern?.startsWith('^\\d{4}')) return schema.pattern.includes('?') ? 'date' : 'day';
  return schema.type === 'boolean' ? 'flag' : 'text';
}

/**
 * Which schema a text is written by; undefined for those whose front matter no schema describes. A text that cannot be
 * read now, since its front matter is being written, is told by its folder.
 */
export function schemaNameOf(
  kind: 'publication' | 'chapter' | 'entry' | 'vocabulary' | 'other',
  file: string,
): string | undefined {
  if (kind === 'publication') return 'publication';
  if (kind === 'vocabulary' || !file.endsWith('.md')) return undefined;
  return kind === 'entry' || (kind === 'other' && file.includes('/partenariats/'))
    ? 'partenariat'
    : 'chapitre';
}

/** What a field says, as a value of YAML: a year is a number, a code that was a text stays one. */
export function typedValue(schema: FactSchema, text: string, before: unknown): unknown {
  const trimmed = text.trim();
  if (trimmed === '') return undefined;
  const kind = kindOf(schema);
  if (kind === 'texts') return trimmed.split(/\s*\n\s*/);
  if (kind === 'numbers') return readTypedPosition(trimmed) ?? trimmed;
  if (kind === 'date' || kind === 'day') return dateValue(trimmed);
  const wasNumber = typeof before === 'number' || (before === undefined && /^\d{4}$/.test(trimmed));
  return wasNumber && /^-?\d+(?:\.\d+)?$/.test(trimmed) && String(Number(trimmed)) === trimmed
    ? Number(trimmed)
    : trimmed;
}

/** What can mean one date alone is written as files have it; anything else stays, for whoever typed it to mend. */
function dateValue(text: string): string | number {
  const reading = readTypedDate(text);
  if ('fault' in reading) return text;
  return reading.precision === 'year' ? Number(reading.written) : reading.written;
}
