import type { Block, Inline, Source } from '../../../src/model/publication/prose.ts';
import type { Chapter, Note } from '../../../src/model/publication/publication.ts';
import { NOTE_PREFIX } from '../../../src/pdf/layout/anchors.ts';
import { following } from '../../../src/pdf/layout/memory/following.ts';
import { structure, type StructureElement } from '../../../src/pdf/structure/element.ts';

/** A note of a chapter: a source or an explanation, with its number and what it is in the PDF's structure. */
export interface NumberedNote {
  readonly number: number;
  /** Destination of the note; it keeps the number that the order of the text gives. */
  readonly id: string;
  /** Destination of its first call. */
  readonly callId: string;
  readonly element: StructureElement;
  readonly source?: Source;
  readonly note?: Note;
}

export interface ChapterNotes {
  readonly inOrder: readonly NumberedNote[];
  readonly ofSource: (key: string) => NumberedNote | undefined;
  readonly ofNote: (key: string) => NumberedNote | undefined;
  /** A source that the chapter declares, called by a note or not. */
  readonly sourceNamed: (key: string) => Source | undefined;
}

/**
 * Numbers the notes and sources of a chapter by their first call.
 * @param order ids that notes have by the order of the text, in the order in which pages call them: figures may move
 */
export function numberNotes(chapter: Chapter, order?: readonly string[]): ChapterNotes {
  const byText = numberByText(chapter);
  if (!order) return byText;
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id, number }: NumberedNote): number => places.get(id) ?? order.length + number;
  const inOrder = byText.inOrder
    .toSorted((a, b) => placeOf(a) - placeOf(b))
    .map((note, index) => ({ ...note, number: index + 1 }));
  const known = new Map(inOrder.map((note) => [note.id, note]));
  const renumbered = (note: NumberedNote | undefined): NumberedNote | undefined => note && known.get(note.id);
  return {
    inOrder,
    ofSource: following(['ofSource', chapter, order], (key: string) => renumbered(byText.ofSource(key))),
    ofNote: following(['ofNote', chapter, order], (key: string) => renumbered(byText.ofNote(key))),
    sourceNamed: byText.sourceNamed,
  };
}

function numberByText(chapter: Chapter): ChapterNotes {
  const sources = new Map<string, NumberedNote>();
  const notes = new Map<string, NumberedNote>();
  const inOrder: NumberedNote[] = [];
  const add = (content: { source: Source } | { note: Note }): NumberedNote => {
    const number = inOrder.length + 1;
    const id = `${NOTE_PREFIX}${chapter.id}-${number}`;
    const numbered = {
      number,
      id,
      callId: `call:${chapter.id}-${number}`,
      element: structure('Note'),
      ...content,
    };
    inOrder.push(numbered);
    return numbered;
  };
  const numberCall = (inline: Inline): void => {
    if (inline.kind === 'citation') {
      for (const key of inline.sources) {
        const source = chapter.sources[key];
        if (source && !sources.has(key)) sources.set(key, add({ source }));
      }
    } else if (inline.kind === 'noteCall') {
      const note = chapter.notes[inline.note];
      if (note && !notes.has(inline.note)) notes.set(inline.note, add({ note }));
    }
  };
  const titles = [...chapter.titleInlines, ...(chapter.standfirst ?? [])];
  for (const inline of [...flatten(titles), ...inlinesOf(chapter.blocks)]) numberCall(inline);
  // A note may call others, which join the end of the list while it is walked
  for (const { note } of inOrder) for (const inline of inlinesOf(note?.blocks ?? [])) numberCall(inline);
  return {
    inOrder,
    ofSource: following(['ofSource', chapter], (key: string) => sources.get(key)),
    ofNote: following(['ofNote', chapter], (key: string) => notes.get(key)),
    sourceNamed: following(['sourceNamed', chapter], (key: string) => chapter.sources[key]),
  };
}

/** Every inline of some blocks, in reading order. */
export function inlinesOf(blocks: readonly Block[]): Inline[] {
  return blocks.flatMap(inlinesOfBlock);
}

function inlinesOfBlock(block: Block): Inline[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return flatten(block.children);
    case 'list':
      return block.items.flatMap((item) => inlinesOf(item.blocks));
    case 'table':
      return [
        ...titleOf(block),
        ...[block.head, ...block.rows].flat().flatMap((cell) => flatten(cell.children)),
      ];
    case 'map':
      return [...titleOf(block), ...block.rows.flat().flatMap((cell) => flatten(cell.children))];
    case 'bars':
      return [...titleOf(block), ...block.bars.flatMap((bar) => flatten(bar.label))];
    case 'figures':
      return [
        ...titleOf(block),
        ...block.items.flatMap((item) => flatten([...(item.valueInlines ?? []), ...item.legend])),
      ];
    case 'timeline':
      return block.events.flatMap((event) => flatten([...(event.dateInlines ?? []), ...event.text]));
    case 'aside':
      return [...titleOf(block), ...inlinesOf(block.blocks)];
    case 'quotation':
      return [...inlinesOf(block.blocks), ...(block.source ? [sourceCall(block.source)] : [])];
    case 'image':
      return flatten([...(block.caption ?? []), ...(block.beside?.caption ?? [])]);
  }
}

function titleOf({ titleInlines }: { titleInlines?: readonly Inline[] }): Inline[] {
  return flatten(titleInlines ?? []);
}

function sourceCall(source: string): Inline {
  return { kind: 'citation', sources: [source] };
}

/** Each inline, and those inside it. */
function flatten(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((inline) =>
    'children' in inline ? [inline, ...flatten(inline.children)] : [inline],
  );
}
