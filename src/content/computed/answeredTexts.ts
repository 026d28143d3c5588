import type { Block, TableCell } from '../../model/publication/prose.ts';
import type { Language } from '../../i18n/language.ts';
import { computedRows } from './computedRows.ts';
import type { CountedDirectory } from './countedDirectory.ts';
import { withAnswers } from './references.ts';
import { countedNumber, writtenAnswer } from './writtenAnswer.ts';

/** How a language of an edition is answered; a text that is not translated stays in that of the source. */
export type DirectoryIn = (language: Language) => CountedDirectory;

/** Gives a value with its references answered, in a language. */
export type Answering = <Value>(value: Value, language: Language) => Value;

/**
 * Answers every reference of a publication, in whatever text it stands, and fills the rows of every computed block.
 * What has none is the same value as before, and one value in several editions is looked at once a language. What
 * cannot be answered stays as it is written: it has been told.
 */
export function answering(directoryIn: DirectoryIn): Answering {
  const walkIn = (own: Language): Walk => {
    const directory = directoryIn(own);
    const walk = walks.get(directory) ?? newWalk(directory, own, walkIn);
    walks.set(directory, walk);
    return walk;
  };
  return <Value>(value: Value, language: Language) => answered(walkIn(language), value) as Value;
}

/** By what is counted in a language: as long as that stays, a value that stays is answered the same. */
const walks = new WeakMap<CountedDirectory, Walk>();

interface Walk {
  readonly done: WeakMap<object, unknown>;
  readonly text: (text: string) => string;
  readonly directory: CountedDirectory;
  readonly language: Language;
  readonly inLanguage: (language: Language) => Walk;
}

function newWalk(directory: CountedDirectory, language: Language, inLanguage: Walk['inLanguage']): Walk {
  const answers = new Map<string, string>();
  const answer = (query: string): string => {
    let known = answers.get(query);
    if (known === undefined) {
      const written = writtenAnswer(query, directory, language);
      known = 'text' in written ? written.text : `{{${query}}}`;
      answers.set(query, known);
    }
    return known;
  };
  return { done: new WeakMap(), text: (text) => withAnswers(text, answer), directory, language, inLanguage };
}

function answered(walk: Walk, value: unknown): unknown {
  if (typeof value === 'string') return walk.text(value);
  if (typeof value !== 'object' || value === null) return value;
  const known = walk.done.get(value);
  if (known !== undefined) return known;
  const { untranslated } = value as Partial<Block>;
  const own = typeof untranslated === 'string' ? walk.inLanguage(untranslated) : walk;
  const made = filled(own, answeredParts(own, value));
  walk.done.set(value, made);
  return made;
}

/** Copies nothing until a part changes: nearly all parts of a book ask nothing. */
function answeredParts(walk: Walk, value: object): object {
  if (Array.isArray(value)) {
    let items: unknown[] | undefined;
    value.forEach((item: unknown, index) => {
      const made = answered(walk, item);
      if (made !== item) (items ??= [...(value as unknown[])])[index] = made;
    });
    return items ?? value;
  }
  if (value instanceof Map) {
    let entries: Map<unknown, unknown> | undefined;
    for (const [key, item] of value as ReadonlyMap<unknown, unknown>) {
      const made = answered(walk, item);
      if (made !== item) (entries ??= new Map(value)).set(key, made);
    }
    return entries ?? value;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  const given = value as Readonly<Record<string, unknown>>;
  let parts: Record<string, unknown> | undefined;
  for (const key of Object.keys(given)) {
    // A bar's reference gives its value, below, and no text.
    if (key === 'place' || key === 'reference') continue;
    const made = answered(walk, given[key]);
    if (made !== given[key]) (parts ??= { ...given })[key] = made;
  }
  return parts ?? value;
}

/** A table or a chart with the rows that the records give; their numbers are those of the directory. */
function filled({ directory, language }: Walk, value: object): object {
  const block = value as Partial<Block>;
  if (block.kind === 'bars' && block.bars !== undefined) {
    if (!block.computed && block.bars.every(({ reference }) => reference === undefined)) return value;
    const bars = block.bars.map(({ reference, ...bar }) =>
      reference === undefined
        ? bar
        : {
            ...bar,
            value: countedNumber(reference.slice(2, -2), directory) ?? 0,
          },
    );
    const rows = block.computed && computedRows(block.computed, directory, language);
    if (rows === undefined || 'fault' in rows) return { ...block, bars };
    const computed = rows.rows.map(({ cells: [label = ''], value: count }) => ({
      label: [{ kind: 'text' as const, text: label }],
      value: count,
    }));
    return { ...block, bars: [...computed, ...bars] };
  }
  if (
    (block.kind !== 'table' && block.kind !== 'map') ||
    block.computed === undefined ||
    block.rows === undefined
  )
    return value;
  const rows = computedRows(block.computed, directory, language);
  if ('fault' in rows) return value;
  const computed = rows.rows.map(({ cells }) =>
    cells.map((cell): TableCell => ({ children: [{ kind: 'text', text: cell }] })),
  );
  return { ...block, rows: [...computed, ...block.rows] };
}
