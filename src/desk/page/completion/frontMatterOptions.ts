import type { FormOption } from '../../../exports/newTexts/question.ts';
import { kindOf, type FactSchema } from '../form/factSchema.ts';
import type { FrontMatterPlace } from './frontMatterPlace.ts';

/** What can be written at a place of a front matter. */
export interface WrittenOption {
  readonly text: string;
  /** Beside it in the list: what it means. */
  readonly title?: string;
  readonly kind: 'key' | 'value';
  readonly isRequired?: boolean;
}

/**
 * Keys that the group lacks, or the values of a closed list.
 * @param lists closed lists of the directory by the path of their fact: `france.niveau`
 */
export function frontMatterOptions(
  schema: FactSchema,
  lists: ReadonlyMap<string, readonly FormOption[]>,
  { path, isValue, siblings }: FrontMatterPlace,
): WrittenOption[] {
  const fact = factAt(schema, path);
  if (fact === undefined) return [];
  const isGroup = fact.properties !== undefined;
  if (isGroup && !isValue)
    return Object.entries(fact.properties ?? {})
      .filter(([key]) => !siblings.includes(key))
      .map(([key, one]) => ({
        text: `${key}:${isOnItsLine(one) ? ' ' : ''}`,
        kind: 'key' as const,
        isRequired: fact.required?.includes(key) === true,
      }));
  const listed = lists.get(path.filter((step) => step !== '[]').join('.'));
  if (listed)
    return listed.map(({ id, label }) => ({
      text: scalar(id),
      kind: 'value',
      ...(label !== id && { title: label }),
    }));
  const closed = fact.enum ?? fact.items?.enum ?? (fact.type === 'boolean' ? ['true', 'false'] : []);
  return closed.map((word) => ({ text: scalar(word), kind: 'value' }));
}

function factAt(schema: FactSchema, path: readonly string[]): FactSchema | undefined {
  let fact: FactSchema | undefined = schema;
  for (const step of path) {
    if (fact === undefined) return undefined;
    if (step === '[]') fact = fact.items;
    else fact = fact.properties?.[step] ?? namedFact(fact);
  }
  return fact;
}

function namedFact({ additionalProperties }: FactSchema): FactSchema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

function isOnItsLine(fact: FactSchema): boolean {
  return ['text', 'flag', 'word', 'numbers', 'texts'].includes(kindOf(fact));
}

/** A word as YAML takes it for a text. */
function scalar(word: string): string {
  return /^[\p{L}][^:#,[\]{}"'\n]*$/u.test(word) || word === 'true' || word === 'false'
    ? word
    : JSON.stringify(word);
}
