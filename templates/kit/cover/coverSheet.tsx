import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Publication } from '../../../src/model/publication/publication.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import type { Section } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { habitsOf } from '../../locales/texts.ts';
import { Phrase } from '../text/inline.tsx';
import { SettingProvider, useFaces, useSetting, type BookSetting } from '../text/setting.tsx';
import { ink, mm } from '../tokens.ts';
import { archOf, crownOf } from './arch.ts';
import { BackCover } from './backCover.tsx';
import { CoverPicture, onCover, type CoverDesign } from './coverDesign.tsx';

export interface CoverSheetProps {
  readonly publication: Publication;
  readonly setting: BookSetting;
  readonly design: CoverDesign;
  /** Points; without a title when it is too narrow for one. */
  readonly spine: number;
  /** What cover 1 says. */
  readonly front: ReactElement;
  /** What cover 4 says, where that is another thing than in one language. */
  readonly back?: ReactElement;
}

/** A spine narrower than this carries no text (PR-12). */
const NARROWEST_TITLED = mm(5);

/** Cover 4, spine and cover 1 on one sheet, as a bound book's cover is printed. */
export function coverSheetSection(props: CoverSheetProps): Section {
  const { design, spine, setting, publication } = props;
  const { page } = design;
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
          <View style={{ width: page.width }}>
            {props.back ?? <BackCover publication={publication} design={design} />}
          </View>
          <Spine {...props} />
          <View style={{ width: page.width }}>{props.front}</View>
        </View>
      </SettingProvider>
    ),
    furniture: () => <CoverPicture design={design} side="sheet" spine={spine} />,
  };
}

/**
 * Title above the crown of the arch, publisher below it: by the habit of the edition's language from the foot to the
 * head, or from the head to the foot.
 */
function Spine({ publication, spine, design }: CoverSheetProps): ReactElement {
  const { language } = useSetting();
  const { page, margin } = design;
  if (spine < NARROWEST_TITLED) return <View style={{ width: spine }} />;
  const size = Math.min(onCover(design, 11), spine * 0.5);
  const crown = crownOf({ page, spine });
  const below = crown + 2 * archOf({ page, spine }).thickness;
  const upwards = habitsOf(language).spine === 'up';
  const title = { from: margin, to: crown - size };
  const imprint = { from: below, to: page.height - margin };
  return (
    <View style={{ width: spine }}>
      <SpineLine {...{ design, spine, size, upwards, ...title }}>{publication.shortTitle}</SpineLine>
      <SpineLine {...{ design, spine, size, upwards, ...imprint }} atEnd>
        {`${publication.publisher}, ${publication.date.slice(0, 4)}`}
      </SpineLine>
    </View>
  );
}

interface SpineLineProps {
  readonly design: CoverDesign;
  readonly spine: number;
  readonly size: number;
  readonly upwards: boolean;
  /** Points from the head of the spine. */
  readonly from: number;
  readonly to: number;
  /** Set against the foot of the spine. */
  readonly atEnd?: boolean;
  readonly children: string;
}

const SPINE_LEADING = 1.2;

function SpineLine(props: SpineLineProps): ReactElement {
  const { design, spine, size, upwards, from, to, atEnd = false, children } = props;
  const faces = useFaces();
  const offset = (size * SPINE_LEADING) / 2;
  return (
    <View
      style={{
        position: 'absolute',
        top: upwards ? to : from,
        left: spine / 2 + (upwards ? -offset : offset),
        width: to - from,
        transform: `rotate(${upwards ? -90 : 90}deg)`,
        transformOrigin: '0 0',
      }}
    >
      <TaggedText
        structure={structure('P')}
        style={{
          fontFamily: faces.sans,
          fontSize: size,
          lineHeight: SPINE_LEADING,
          fontWeight: 600,
          textAlign: atEnd === upwards ? 'left' : 'right',
          color: ink(design.text),
        }}
      >
        <Phrase>{children}</Phrase>
      </TaggedText>
    </View>
  );
}
