import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Block } from '../../src/model/publication/prose.ts';
import type { Chapter } from '../../src/model/publication/publication.ts';
import { following } from '../../src/pdf/layout/memory/following.ts';
import { marginNotes } from '../kit/blocks/marginNotes.tsx';
import { notesCalled } from '../kit/text/noteCalls.tsx';
import { inlinesOf, type ChapterNotes, type NumberedNote } from '../kit/text/notes.ts';
import type { Setting } from '../kit/text/setting.tsx';
import { plainGeometry } from './geometry.ts';

/** Above notes, in points. */
const GAP = 3;

/**
 * Notes of a chapter whose lists take the margin column's width: each stands under the block that calls it first, on
 * its page. What no block calls (the standfirst, another note) stands under the last.
 * @returns what stands under a block of the chapter; of a chapter without blocks, under `undefined`
 */
export function notesBelow(
  chapter: Chapter,
  notes: ChapterNotes,
  setting: Setting,
): (block: Block | undefined) => ReactElement | undefined {
  const elements = new Map(
    marginNotes(notes, setting, plainGeometry).map(({ id, element }) => [id, element]),
  );
  const notesUnder = dealNotes(chapter.blocks, notes);
  return following(['notesBelow', chapter, notes, setting], (block: Block | undefined) => {
    const under = notesUnder.get(block);
    if (!under) return undefined;
    return (
      <View wrap={false} style={{ marginTop: GAP }}>
        {under.map(({ id }) => (
          <View key={id}>{elements.get(id)}</View>
        ))}
      </View>
    );
  });
}

function dealNotes(
  blocks: readonly Block[],
  notes: ChapterNotes,
): Map<Block | undefined, readonly NumberedNote[]> {
  const waiting = new Set(notes.inOrder);
  const dealt = new Map<Block | undefined, readonly NumberedNote[]>();
  const last = blocks.at(-1);
  for (const block of blocks.slice(0, -1)) deal(block, new Set(notesCalled(inlinesOf([block]), { notes })));
  deal(last, waiting);
  return dealt;

  function deal(block: Block | undefined, called: ReadonlySet<NumberedNote>): void {
    const first = notes.inOrder.filter((note) => waiting.has(note) && called.has(note));
    for (const note of first) waiting.delete(note);
    if (first.length > 0) dealt.set(block, first);
  }
}
