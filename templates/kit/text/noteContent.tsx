import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import type { Inline, Source } from '../../../src/model/publication/prose.ts';
import { InlineLink, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import type { MarginNote } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Inlines, Phrase } from './inline.tsx';
import { inlinesOf, type ChapterNotes, type NumberedNote } from './notes.ts';
import { SettingProvider, useSetting, type Setting } from './setting.tsx';
import { ink } from '../tokens.ts';

/** Notes of a chapter as the margin column shows them. */
export function marginNotes(notes: ChapterNotes, setting: Setting): MarginNote[] {
  return notes.inOrder.map((note) => ({
    id: note.id,
    element: (
      <SettingProvider value={setting}>
        <NoteBox note={note} />
      </SettingProvider>
    ),
  }));
}

function NoteBox({ note }: { note: NumberedNote }): ReactElement {
  const { type, translate } = useSetting();
  const back = translate('note.backToText', { number: note.number });
  return (
    <TaggedView id={note.id} structure={note.element}>
      <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi') }}>
        <InlineLink
          target={`#${note.callId}`}
          description={back}
          color={ink('ai')}
          style={{ fontWeight: 600 }}
        >
          {String(note.number)}
        </InlineLink>
        {'\u00a0\u00a0'}
        {note.source ? (
          <SourceLine source={note.source} />
        ) : (
          <Inlines of={inlinesOf(note.note?.blocks ?? [])} />
        )}
      </TaggedText>
    </TaggedView>
  );
}

/** Publisher, title, date: enough for the margin; the address is in the list of sources. */
export function SourceLine({ source, color = ink('ai') }: { source: Source; color?: string }): ReactElement {
  const { translate, language } = useSetting();
  const comma = translate('punctuation.comma');
  const title: Inline[] = [{ kind: 'text', text: source.title }];
  const tail = [
    source.date && formatDate(source.date, language),
    source.secondary ? translate('source.secondary').toLowerCase() : undefined,
    source.readFromCopy ? translate('source.readFromCopy') : undefined,
  ].filter((part) => part !== undefined);
  return (
    <>
      {source.publisher ? <Phrase>{`${source.publisher}${translate('punctuation.comma')}`}</Phrase> : null}
      {source.url ? (
        <InlineLink
          target={source.url}
          description={translate('reference.opensInBrowser', { text: source.title })}
          color={color}
        >
          <Inlines of={title} />
        </InlineLink>
      ) : (
        <Text>
          <Inlines of={title} />
        </Text>
      )}
      {tail.length ? <Phrase>{comma + tail.join(comma)}</Phrase> : null}
      {translate('punctuation.stop')}
    </>
  );
}
