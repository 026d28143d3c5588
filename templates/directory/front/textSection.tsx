import { View } from '@react-pdf/renderer';
import type { Chapter } from '../../../src/model/publication/publication.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import type { Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Blocks } from '../../kit/blocks/blocks.tsx';
import { Signature } from '../../kit/matter/signature.tsx';
import { Title } from '../../kit/text/heading.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { marginPictures } from '../../kit/blocks/pictures/marginPictures.tsx';
import { marginNotes } from '../../kit/blocks/marginNotes.tsx';
import { numberNotes } from '../../kit/text/notes.ts';
import { plainString } from '../../kit/text/plainText.ts';
import { runningFigures } from '../../kit/runningFigures.ts';
import { SettingProvider } from '../../kit/text/setting.tsx';
import { LEADING_PLAY, leadingOf, withLeading } from '../../kit/tokens.ts';
import { furniture, provide, type Book } from '../book.tsx';
import { textGeometry } from '../geometry.ts';

export function textSection(book: Book, chapter: Chapter, numbering: Section['numbering']): Section {
  const notes = numberNotes(chapter);
  const { type, language } = book.setting;
  return {
    key: chapter.id,
    startsOn: 'recto',
    numbering,
    geometry: textGeometry,
    style: type.body,
    leading: leadingOf(type.body),
    structure: structure('Sect', { title: chapter.title }),
    madeFrom: chapter.place,
    fitting: { leading: LEADING_PLAY, beyond: true },
    body: (references, { leading, beyond } = {}) => (
      <SettingProvider
        value={{ ...provide(book, textGeometry, { references, notes }), type: withLeading(type, leading) }}
      >
        <Title id={chapter.id} opens>
          {chapter.titleInlines}
        </Title>
        {chapter.standfirst ? (
          <TaggedText
            structure={structure('P')}
            style={{ ...type.standfirst, ...runningFigures(language), marginTop: type.leading * 0.6 }}
          >
            <Phrase>{chapter.standfirst}</Phrase>
          </TaggedText>
        ) : null}
        <View style={{ height: type.leading * 1.5 }} />
        <Blocks of={chapter.blocks} floats={beyond ? 'beyond' : 'within'} />
        <Signature chapter={chapter} />
      </SettingProvider>
    ),
    notes: (references) => {
      const setting = provide(book, textGeometry, { references, notes });
      return [
        ...marginNotes(notes, setting, textGeometry),
        ...marginPictures(chapter.blocks, setting, textGeometry),
      ];
    },
    furniture: furniture(book, textGeometry, ({ indexInSection }) =>
      indexInSection === 0 ? '' : plainString(chapter.shortTitle, language),
    ),
  };
}
