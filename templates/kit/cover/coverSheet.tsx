import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Publication } from '../../../src/model/publication/publication.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import type { Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from '../text/inline.tsx';
import { SettingProvider, type Setting, useFaces } from '../text/setting.tsx';
import { ink, mm } from '../tokens.ts';

export interface CoverSheetProps {
  readonly publication: Publication;
  readonly setting: Omit<Setting, 'references' | 'notes' | 'measure'>;
  /** Trimmed page, in points. */
  readonly page: { readonly width: number; readonly height: number };
  /** Points; without a title when it is too narrow for one. */
  readonly spine: number;
  readonly picture: ReactElement;
  readonly text: ReactElement;
}

/** What covers that reach the trim are drawn beyond it; an edition's own bleed is 5 mm at most. */
const BLEED = mm(5);
const MARGIN = mm(16);
/** A spine narrower than this carries no text (PR-12). */
const NARROWEST_TITLED = mm(5);

/** Cover 4, spine and cover 1 on one sheet, as a bound book's cover is printed. */
export function coverSheetSection(props: CoverSheetProps): Section {
  const { page, spine, setting } = props;
  const width = 2 * page.width + spine;
  const geometry = { width, height: page.height, inner: 0, outer: 0, top: 0, bottom: 0 };
  return {
    key: 'couverture',
    startsOn: 'any',
    numbering: 'none',
    geometry,
    style: setting.type.body,
    body: (references) => (
      <SettingProvider
        value={{
          ...setting,
          references,
          notes: undefined,
          measure: { text: width, full: width, height: page.height },
        }}
      >
        <View style={{ flexDirection: 'row', height: page.height - 1 }}>
          <BackCover {...props} />
          <Spine {...props} />
          <View style={{ width: page.width }}>{props.text}</View>
        </View>
      </SettingProvider>
    ),
    furniture: () => (
      <View
        style={{
          position: 'absolute',
          top: -BLEED,
          left: -BLEED,
          width: width + 2 * BLEED,
          height: page.height + 2 * BLEED,
          backgroundColor: ink('ai'),
        }}
      >
        <View
          style={{
            position: 'absolute',
            top: 0,
            left: page.width + spine + BLEED,
            width: page.width + BLEED,
            height: page.height + 2 * BLEED,
            overflow: 'hidden',
          }}
        >
          <View style={{ position: 'absolute', top: BLEED, left: 0 }}>{props.picture}</View>
        </View>
      </View>
    ),
  };
}

function BackCover({ publication, page }: CoverSheetProps): ReactElement {
  const faces = useFaces();
  const { legal } = publication.printing;
  const lines = [
    publication.group,
    publication.publisher,
    legal.publisherAddress,
    legal.isbn && `ISBN ${legal.isbn}`,
    legal.price,
  ];
  return (
    <View style={{ width: page.width, padding: MARGIN }}>
      <View style={{ flexGrow: 1 }} />
      {lines
        .filter((line) => line !== undefined)
        .map((line) => (
          <TaggedText
            key={line}
            structure={structure('P')}
            style={{
              fontFamily: faces.sans,
              fontSize: 9.5,
              lineHeight: 1.4,
              fontWeight: 600,
              color: ink('shiro'),
            }}
          >
            <Phrase>{line}</Phrase>
          </TaggedText>
        ))}
    </View>
  );
}

/** The title runs down the spine, to be read with the book lying on its back. */
function Spine({ publication, spine, page }: CoverSheetProps): ReactElement {
  const faces = useFaces();
  if (spine < NARROWEST_TITLED) return <View style={{ width: spine }} />;
  const size = Math.min(9.5, spine * 0.5);
  return (
    <View style={{ width: spine }}>
      <View
        style={{
          position: 'absolute',
          top: MARGIN,
          left: spine / 2 + size * 0.6,
          width: page.height - 2 * MARGIN,
          transform: 'rotate(90deg)',
          transformOrigin: '0 0',
        }}
      >
        <TaggedText
          structure={structure('P')}
          style={{
            fontFamily: faces.sans,
            fontSize: size,
            lineHeight: 1.2,
            fontWeight: 600,
            color: ink('shiro'),
          }}
        >
          <Phrase>{publication.shortTitle}</Phrase>
        </TaggedText>
      </View>
    </View>
  );
}
