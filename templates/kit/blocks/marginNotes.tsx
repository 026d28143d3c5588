import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Block } from '../../../src/model/publication/prose.ts';
import { InlineLink, MadeFrom, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { columnOfNotes, type MarginNote, type PageGeometry } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Blocks } from './blocks.tsx';
import { Inlines } from '../text/inline.tsx';
import type { ChapterNotes, NumberedNote } from '../text/notes.ts';
import { SettingProvider, useSetting, type Setting } from '../text/setting.tsx';
import { SourceLine } from '../text/sourceLine.tsx';
import { ink } from '../tokens.ts';

/** Notes of a chapter as the margin column shows them, or the text's column where there is none. */
export function marginNotes(notes: ChapterNotes, setting: Setting, geometry: PageGeometry): MarginNote[] {
  const width = columnOfNotes(geometry);
  const measure = { ...setting.measure, text: width, full: width };
  return notes.inOrder.map((note) => ({
    id: note.id,
    element: (
      <SettingProvider value={{ ...setting, measure }}>
        <MadeFrom.Provider value={note.note?.blocks[0]?.place}>
          <NoteBox note={note} />
        </MadeFrom.Provider>
      </SettingProvider>
    ),
  }));
}

/** The number stands before the first paragraph; what follows it has lines of its own. */
function NoteBox({ note }: { note: NumberedNote }): ReactElement {
  const { type } = useSetting();
  const blocks = note.note?.blocks ?? [];
  const opening = blocks[0]?.kind === 'paragraph' ? blocks[0] : undefined;
  const rest: readonly Block[] = opening ? blocks.slice(1) : blocks;
  const style = { ...type.note, color: ink('nezumi') };
  return (
    <TaggedView id={note.id} structure={note.element}>
      <TaggedText structure={structure('P')} style={style}>
        <BackToText note={note} />
        {'\u00a0\u00a0'}
        {note.source ? <SourceLine source={note.source} /> : <Inlines of={opening?.children ?? []} />}
      </TaggedText>
      {rest.length > 0 ? (
        <View style={{ marginTop: (type.note.fontSize * type.note.lineHeight) / 2 }}>
          <Blocks of={rest} text={style} spaced />
        </View>
      ) : null}
    </TaggedView>
  );
}

function BackToText({ note }: { note: NumberedNote }): ReactElement {
  const { translate } = useSetting();
  return (
    <InlineLink
      target={`#${note.callId}`}
      description={translate('note.backToText', { number: note.number })}
      color={ink('ai')}
      style={{ fontWeight: 600 }}
    >
      {String(note.number)}
    </InlineLink>
  );
}
