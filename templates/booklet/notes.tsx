import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { TaggedText } from '../../src/pdf/components.tsx';
import type { Section } from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { SettingProvider, useSetting } from '../kit/text/setting.tsx';
import { ink } from '../kit/tokens.ts';
import { furniture, provide, type Book } from '../directory/book.tsx';
import { pageGeometry } from '../directory/geometry.ts';

/** A folded booklet has pages by fours: at most so many would be blank. */
const PAGES = [0, 1, 2];
/** Between two lines to write on, in points. */
const LINE = 22;

/** Pages to write on, for those that folded sheets have and the entries do not need. */
export function notesSection(book: Book): Section {
  const title = book.setting.translate('booklet.notes');
  return {
    key: 'notes',
    startsOn: 'any',
    fills: true,
    numbering: 'arabic',
    geometry: pageGeometry,
    style: book.setting.type.body,
    structure: structure('Sect', { title }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        {PAGES.map((page) => (
          <NotesPage key={page} title={title} isFirst={page === 0} />
        ))}
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, () => ''),
  };
}

function NotesPage({ title, isFirst }: { title: string; isFirst: boolean }): ReactElement {
  const { type, measure } = useSetting();
  const lines = Math.floor((measure.height - type.title.fontSize * 2) / LINE) - 1;
  return (
    <View break={!isFirst} wrap={false}>
      <TaggedText structure={structure('P')} style={type.heading2}>
        {title}
      </TaggedText>
      {Array.from({ length: lines }, (_, line) => (
        <View key={line} style={{ height: LINE, borderBottomWidth: 0.4, borderBottomColor: ink('hai') }} />
      ))}
    </View>
  );
}
