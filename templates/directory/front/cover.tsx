import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { Directory } from '../../../src/model/directory/partnership.ts';
import type { Publication } from '../../../src/model/publication/publication.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { ink, mm, type TypeStyle } from '../../kit/tokens.ts';
import { ArcsOfPartnerships } from './arcsOfPartnerships.tsx';
import { coverGeometry } from '../geometry.ts';
import { useFaces } from '../../kit/text/setting.tsx';

const { width, height } = coverGeometry;
const BLEED = mm(5);
const MARGIN = mm(14);

/** @param props.from share of the page's height above the picture, which ends at nine tenths */
export function CoverPicture({
  directory,
  from = 0.4,
}: {
  directory: Directory;
  from?: number;
}): ReactElement {
  return (
    <View
      style={{
        position: 'absolute',
        top: -BLEED,
        left: -BLEED,
        width: width + 2 * BLEED,
        height: height + 2 * BLEED,
        backgroundColor: ink('ai'),
      }}
    >
      <View style={{ position: 'absolute', top: height * from, left: BLEED }}>
        <ArcsOfPartnerships
          partnerships={directory.partnerships.filter(isLiving)}
          width={width}
          height={height * (0.9 - from)}
        />
      </View>
    </View>
  );
}

export function CoverText({ publication }: { publication: Publication }): ReactElement {
  const faces = useFaces();
  const sans = (fontSize: number, fontWeight: number): TypeStyle => ({
    fontFamily: faces.sans,
    fontSize,
    lineHeight: 1.35,
    fontWeight,
    color: ink('shiro'),
  });
  return (
    <View style={{ height: height - 1, paddingHorizontal: MARGIN, paddingTop: mm(16) }}>
      <TaggedText structure={structure('P')} style={sans(9.5, 600)}>
        <Phrase>{publication.publisher}</Phrase>
      </TaggedText>
      <TaggedText
        structure={structure('P')}
        hyphenationPenalty={DISPLAY}
        style={{
          fontFamily: faces.serif,
          fontSize: 23,
          lineHeight: 1.16,
          fontWeight: 600,
          marginTop: mm(10),
          color: ink('shiro'),
        }}
      >
        <Phrase>{publication.title}</Phrase>
      </TaggedText>
      {publication.subtitle ? (
        <TaggedText structure={structure('P')} style={{ ...sans(11, 400), marginTop: mm(5) }}>
          <Phrase>{publication.subtitle}</Phrase>
        </TaggedText>
      ) : null}
      <View style={{ flexGrow: 1 }} />
      <View style={{ marginBottom: mm(11) }}>
        {[publication.group, publication.edition]
          .filter((line) => line !== undefined)
          .map((line) => (
            <TaggedText key={line} structure={structure('P')} style={sans(9, 600)}>
              <Phrase>{line}</Phrase>
            </TaggedText>
          ))}
      </View>
    </View>
  );
}
