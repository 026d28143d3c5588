import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Publication } from '../../../src/model/publication/publication.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { habitsOf } from '../../locales/texts.ts';
import { DownwardLine, downwardRuns } from '../downwardLine.tsx';
import { Phrase } from '../text/inline.tsx';
import { useFaces, useSetting } from '../text/setting.tsx';
import { ink, mm } from '../tokens.ts';
import { archOf, crownOf } from './arch.ts';
import { onCover, type CoverDesign } from './coverDesign.tsx';

/** A spine narrower than this carries no text (PR-12). */
const NARROWEST_TITLED = mm(5);

export interface SpineProps {
  readonly publication: Publication;
  readonly design: CoverDesign;
  /** Points; without a title when it is too narrow for one. */
  readonly spine: number;
}

/** Title above the crown of the arch, publisher and year below it. */
export function Spine({ publication, spine, design }: SpineProps): ReactElement {
  const { language } = useSetting();
  const { page, margin } = design;
  if (spine < NARROWEST_TITLED) return <View style={{ width: spine }} />;
  const size = Math.min(onCover(design, 11), spine * 0.5);
  const crown = crownOf({ page, spine });
  const below = crown + 2 * archOf({ page, spine }).thickness;
  const title = { from: margin, to: crown - size };
  const imprint = { from: below, to: page.height - margin };
  const { shortTitle, publisher, date } = publication;
  const year = date.slice(0, 4);
  // Only a Japanese text can stand upright: one of another language in the same edition lies as they all do
  const SpineLine = language === 'ja' ? UprightSpineLine : TurnedSpineLine;
  return (
    <View style={{ width: spine }}>
      <SpineLine {...{ design, spine, size, ...title }} texts={[shortTitle]} />
      <SpineLine {...{ design, spine, size, ...imprint }} atEnd texts={[publisher, year]} />
    </View>
  );
}

interface SpineLineProps {
  readonly design: CoverDesign;
  readonly spine: number;
  readonly size: number;
  /** Points from the head of the spine. */
  readonly from: number;
  readonly to: number;
  /** Set against the foot of the spine. */
  readonly atEnd?: boolean;
  readonly texts: readonly string[];
}

const SPINE_LEADING = 1.2;

/** By the habit of the edition's language from the foot to the head, or from the head to the foot. */
function TurnedSpineLine(props: SpineLineProps): ReactElement {
  const { design, spine, size, from, to, atEnd = false, texts } = props;
  const { language } = useSetting();
  const faces = useFaces();
  const upwards = habitsOf(language).spine === 'up';
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
        <Phrase>{texts.join(', ')}</Phrase>
      </TaggedText>
    </View>
  );
}

/** Characters upright, as on a Japanese shelf (背: 縦組み); the texts stand apart by one and a half of them. */
function UprightSpineLine(props: SpineLineProps): ReactElement {
  const { design, spine, size, from, to, atEnd = false, texts } = props;
  const faces = useFaces();
  const style = {
    fontFamily: faces.sans,
    fontSize: size,
    lineHeight: SPINE_LEADING,
    fontWeight: 600,
    color: ink(design.text),
  } as const;
  // What stands level keeps a quarter of a character from both folds
  const widest = spine / size - 0.5;
  return (
    <View
      style={{
        position: 'absolute',
        top: from,
        left: 0,
        width: spine,
        height: to - from,
        justifyContent: atEnd ? 'flex-end' : 'flex-start',
        gap: size * 1.5,
      }}
    >
      {texts.map((text) => (
        <DownwardLine key={text} runs={downwardRuns(text, widest)} width={spine} style={style} />
      ))}
    </View>
  );
}
