import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { TaggedText } from '../../src/pdf/components.tsx';
import type { Section } from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { Phrase } from '../kit/text/inline.tsx';
import { SettingProvider, useSetting } from '../kit/text/setting.tsx';
import { ink, mm } from '../kit/tokens.ts';
import { provide, type Book } from '../directory/book.tsx';
import { coverGeometry } from '../directory/geometry.ts';

const BLEED = mm(5);
const MARGIN = mm(14);

/** The last page of a booklet that is folded from its own sheets. */
export function backCoverSection(book: Book): Section {
  const { width, height } = coverGeometry;
  return {
    key: 'quatrieme',
    startsOn: 'verso',
    closes: true,
    numbering: 'none',
    geometry: coverGeometry,
    style: book.setting.type.body,
    structure: structure('Sect'),
    body: (references) => (
      <SettingProvider value={provide(book, coverGeometry, { references, notes: undefined })}>
        <BackCover book={book} />
      </SettingProvider>
    ),
    furniture: () => (
      <View
        style={{
          position: 'absolute',
          top: -BLEED,
          left: -BLEED,
          width: width + 2 * BLEED,
          height: height + 2 * BLEED,
          backgroundColor: ink('ai'),
        }}
      />
    ),
  };
}

function BackCover({ book }: { book: Book }): ReactElement {
  const { type } = useSetting();
  const { publisher, group, edition } = book.directory.publication;
  return (
    <View style={{ height: coverGeometry.height - 1, padding: MARGIN, justifyContent: 'flex-end' }}>
      {[publisher, group, edition]
        .filter((line) => line !== undefined)
        .map((line) => (
          <TaggedText key={line} structure={structure('P')} style={{ ...type.heading3, color: ink('shiro') }}>
            <Phrase>{line}</Phrase>
          </TaggedText>
        ))}
    </View>
  );
}
