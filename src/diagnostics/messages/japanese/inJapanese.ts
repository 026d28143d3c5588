import type { CatalogueEntry, Message } from '../entry.ts';

/**
 * How Japanese says problems of a family; what is not among them is said in English. An entry knows the data of its
 * sentence from the family's own table.
 */
export type InJapanese<Family> = {
  readonly [Code in keyof Family]?: Family[Code] extends CatalogueEntry<infer Data>
    ? (data: Data) => Message
    : never;
};

/** 「culture」のことですか。 or what else helps when no word is near. */
export function didYouMeanJa(suggestion: string | undefined, otherwise?: string): string | undefined {
  return suggestion === undefined ? otherwise : `「${suggestion}」のことですか。`;
}
