import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Publication } from '../../src/model/publication/publication.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../kit/text/inline.tsx';
import { ReliefLines } from '../kit/art/reliefLines.tsx';
import { Waves } from '../kit/art/seigaiha.tsx';
import { localLanguageOf } from '../kit/text/spokenLanguage.ts';
import { useFaces, useSetting } from '../kit/text/setting.tsx';
import { ink, mm, type Faces } from '../kit/tokens.ts';
import { hasJapanese } from '../../src/typography/scripts.ts';
import { coverGeometry } from './geometry.ts';

const { width, height } = coverGeometry;
const BLEED = mm(5);
const HORIZON = height * 0.6;
const MARGIN = mm(24);

/** French hills that come down to a Japanese sea, under a low sun. */
export function CoverPicture(): ReactElement {
  const wide = width + 2 * BLEED;
  return (
    <View
      style={{
        position: 'absolute',
        top: -BLEED,
        left: -BLEED,
        width: wide,
        height: height + 2 * BLEED,
        backgroundColor: ink('ai'),
      }}
    >
      <View
        style={{
          position: 'absolute',
          top: HORIZON - mm(76),
          left: width * 0.62,
          width: mm(46),
          height: mm(46),
          borderRadius: mm(23),
          backgroundColor: ink('shu'),
        }}
      />
      <View style={{ position: 'absolute', top: HORIZON - mm(66), left: 0 }}>
        <ReliefLines width={wide} height={mm(92)} lines={15} color={ink('asagi')} background={ink('ai')} />
      </View>
      <View
        style={{
          position: 'absolute',
          top: HORIZON + mm(18),
          left: 0,
          overflow: 'hidden',
          width: wide,
          height: height - HORIZON,
        }}
      >
        <Waves
          width={wide}
          height={height - HORIZON}
          radius={mm(11)}
          color={ink('asagi')}
          background={ink('ai')}
          lineWidth={0.6}
          rings={(depth) => 1 + 3.4 * depth}
        />
      </View>
    </View>
  );
}

export function CoverText({ publication }: { publication: Publication }): ReactElement {
  const setting = useSetting();
  const faces = useFaces();
  const { country } = publication;
  const white = { color: ink('shiro') };
  return (
    <View style={{ height: height - 1, paddingHorizontal: MARGIN, paddingTop: mm(30) }}>
      <TaggedText
        structure={structure('P')}
        style={{ fontFamily: faces.sans, fontSize: 11, lineHeight: 1.3, fontWeight: 600, ...white }}
      >
        <Phrase>{publication.publisher}</Phrase>
      </TaggedText>
      <TaggedText
        id="couverture"
        structure={structure('P')}
        hyphenationPenalty={DISPLAY}
        style={{
          fontFamily: faces.serif,
          fontSize: 46,
          lineHeight: 1.08,
          fontWeight: 600,
          marginTop: mm(16),
          ...white,
        }}
      >
        <Phrase>{publication.title}</Phrase>
      </TaggedText>
      {country.localName && country.localName !== country.name ? (
        <TaggedText
          structure={structure('P', localLanguageOf(country.localName, setting))}
          style={{
            fontFamily: ownWriting(country.localName, faces),
            fontSize: 30,
            lineHeight: 1.4,
            letterSpacing: 6,
            marginTop: 6,
            ...white,
          }}
        >
          {country.localName}
        </TaggedText>
      ) : null}
      {publication.subtitle ? (
        <TaggedText
          structure={structure('P')}
          style={{ fontFamily: faces.sans, fontSize: 15, lineHeight: 1.35, marginTop: mm(7), ...white }}
        >
          <Phrase>{publication.subtitle}</Phrase>
        </TaggedText>
      ) : null}
      <View style={{ flexGrow: 1 }} />
      <TaggedView
        structure={structure('Div')}
        style={{
          alignSelf: 'flex-start',
          marginBottom: mm(16),
          marginLeft: -8,
          padding: 8,
          backgroundColor: ink('ai'),
        }}
      >
        {[publication.group, publication.edition]
          .filter((line) => line !== undefined)
          .map((line) => (
            <TaggedText
              key={line}
              structure={structure('P')}
              style={{ fontFamily: faces.sans, fontSize: 11, lineHeight: 1.4, fontWeight: 600, ...white }}
            >
              <Phrase>{line}</Phrase>
            </TaggedText>
          ))}
      </TaggedView>
    </View>
  );
}

/** A name in a writing of East Asia by itself stands in its face alone, whose proportions its letters were drawn for. */
function ownWriting(name: string, { serif }: Faces): string[] {
  return hasJapanese(name) ? serif.slice(1) : serif;
}
