import type { Block } from '../../model/publication/prose.ts';
import type { Note } from '../../model/publication/publication.ts';
import type { Language } from '../../i18n/language.ts';
import type { Body } from '../markdown/markdown.ts';
import type { Pair } from './pairing/alignment.ts';
import { BODY, type Unit } from './pairing/units.ts';

/** Names of the front matter's series that still show the source. */
export function untranslatedKeys(pairs: readonly Pair[]): { readonly untranslated?: readonly string[] } {
  const keys = pairs
    .filter(({ state, source }) => state === 'missing' && source !== undefined && source.series !== BODY)
    .map(({ source }) => source?.series ?? '');
  return keys.length === 0 ? {} : { untranslated: [...new Set(keys)] };
}

/** The index, in its own list, of what translates the source unit `index` of a series. */
export function indexOfTranslation(
  pairs: readonly Pair[],
  series: string,
  index: number,
): number | undefined {
  const pair = pairs.find(({ source }) => source?.series === series && source.index === index);
  return pair?.state === 'missing' ? undefined : pair?.translation?.index;
}

/**
 * The body of an edition (`blocks` is the source's): every block of the source, translated where it is and else as it stands, marked.
 * Ids of headings and tables are the source's, so that every reference of any language finds them. What the
 * translation says to its own readers stays behind what it follows there.
 */
export function translatedBlocks(
  blocks: readonly Block[],
  pairs: readonly Pair[],
  { sourceLanguage, body }: { readonly sourceLanguage: Language; readonly body: Body | undefined },
): Block[] {
  const own = ownBlocks(body);
  const followers = (index: number | undefined): readonly Block[] => own.get(index ?? NOWHERE) ?? [];
  if (pairs.length === 0) return blocks.map((block) => ({ ...block, untranslated: sourceLanguage }));
  const merged = pairs.flatMap(({ source, translation }) => {
    if (source === undefined || source.series !== BODY || isNote(source)) return [];
    const [original] = source.blocks ?? [];
    const [translated] = translation?.isEmpty === false ? (translation.blocks ?? []) : [];
    if (original === undefined) return [];
    const block = translated ? withIdOf(original, translated) : { ...original, untranslated: sourceLanguage };
    return [block, ...followers(translation?.index)];
  });
  return [...followers(AT_HEAD), ...merged];
}

const AT_HEAD = -1;
const NOWHERE = -2;

/** Blocks that translate nothing, by the index of the unit that they follow. */
function ownBlocks(body: Body | undefined): ReadonlyMap<number, readonly Block[]> {
  const own = new Map<number, Block[]>();
  let last = AT_HEAD;
  for (const { isOwn, block } of body?.parts ?? []) {
    if (!isOwn) last += 1;
    else if (block) own.set(last, [...(own.get(last) ?? []), block]);
  }
  return own;
}

/** Notes of both languages: a block kept from the source calls those of the source. */
export function translatedNotes(source: Body, translation: Body | undefined): Readonly<Record<string, Note>> {
  return { ...source.notes, ...translation?.notes };
}

function isNote({ shape }: Unit): boolean {
  return shape.startsWith('note ');
}

function withIdOf(original: Block, translated: Block): Block {
  return 'id' in original && original.id !== undefined && 'id' in translated
    ? { ...translated, id: original.id }
    : translated;
}
