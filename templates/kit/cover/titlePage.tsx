import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Publication } from '../../../src/model/publication/publication.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../text/inline.tsx';
import { localLanguageOf } from '../text/spokenLanguage.ts';
import { useFaces, useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** First page of a printed book, whose cover is a sheet of its own. */
export function TitlePage({
  publication,
  height,
}: {
  publication: Publication;
  height: number;
}): ReactElement {
  const setting = useSetting();
  const { type } = setting;
  const faces = useFaces();
  const { country } = publication;
  return (
    <View style={{ height: height - 1 }}>
      <TaggedText structure={structure('P')} style={{ ...type.heading4, color: ink('nezumi') }}>
        <Phrase>{publication.publisher}</Phrase>
      </TaggedText>
      <View style={{ height: height * 0.22 }} />
      <TaggedText structure={structure('P')} style={type.title} hyphenationPenalty={DISPLAY}>
        <Phrase>{publication.title}</Phrase>
      </TaggedText>
      {country.localName && country.localName !== country.name ? (
        <TaggedText
          structure={structure('P', localLanguageOf(country.localName, setting))}
          style={{
            fontFamily: faces.serif,
            fontSize: type.title.fontSize * 0.7,
            lineHeight: 1.5,
            color: ink('ai'),
            marginTop: 6,
          }}
        >
          {country.localName}
        </TaggedText>
      ) : null}
      {publication.subtitle ? (
        <TaggedText structure={structure('P')} style={{ ...type.standfirst, marginTop: type.leading }}>
          <Phrase>{publication.subtitle}</Phrase>
        </TaggedText>
      ) : null}
      <View style={{ flexGrow: 1 }} />
      {[publication.group, publication.edition]
        .filter((line) => line !== undefined)
        .map((line, index) => (
          <TaggedText key={index} structure={structure('P')} style={{ ...type.small, color: ink('nezumi') }}>
            <Phrase>{line}</Phrase>
          </TaggedText>
        ))}
    </View>
  );
}
