import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { distanceTo, type LabelBox } from '../labels/boxes.ts';
import type { Labelled } from '../labels/labelling.ts';
import { BETWEEN, RADIUS, type LabelLine, type MapType } from '../labels/spots.ts';
import { Phrase } from '../../text/inline.tsx';
import { useFaces, useSetting } from '../../text/setting.tsx';
import { ink, type InkName } from '../../tokens.ts';
import { AREA_LEADING, sizeIn, spacingOf } from './areaText.ts';
import type { PlacedAreaName } from './mapDrawing.ts';
import type { ScaleBar } from './scaleBar.ts';

/** Of a box that is as wide as its text may be: what the face sets wider has room beside. */
const SPARE = 6;
const ALIGNED = { right: 'left', left: 'right', middle: 'center' } as const;

export function Labels({ labels, type }: { labels: readonly Labelled[]; type: MapType }): ReactElement {
  return (
    <>
      {labels.map(({ spot, label }, index) =>
        label ? (
          <View
            key={index}
            style={{
              position: 'absolute',
              top: label.box.top,
              width: label.box.width + SPARE,
              left:
                label.box.left - (label.side === 'left' ? SPARE : label.side === 'middle' ? SPARE / 2 : 0),
            }}
          >
            {spot.lines.map((line, at) => (
              <LabelText key={at} line={line} type={type} align={ALIGNED[label.side]} />
            ))}
          </View>
        ) : null,
      )}
    </>
  );
}

function LabelText({
  line,
  type,
  align,
}: {
  line: LabelLine;
  type: MapType;
  align: 'left' | 'right' | 'center';
}): ReactElement {
  const { sans } = useFaces();
  return (
    <Text
      style={{
        fontFamily: sans,
        fontSize: type.name,
        lineHeight: type.line / type.name,
        color: ink('sumi'),
        textAlign: align,
      }}
    >
      {line.numbers ? (
        <Text style={{ fontSize: type.number, fontWeight: 600, color: ink('shu') }}>{line.numbers}</Text>
      ) : null}
      {line.numbers && line.name ? <Text style={{ letterSpacing: BETWEEN - type.name * 0.2 }}> </Text> : null}
      {line.name ? <Phrase>{line.name}</Phrase> : null}
    </Text>
  );
}

export function AreaNames({
  names,
  type,
  color,
}: {
  names: readonly PlacedAreaName[];
  type: MapType;
  color: InkName;
}): ReactElement {
  const { sans } = useFaces();
  return (
    <>
      {names.map(({ lines, box, manner }, place) => (
        <View
          key={place}
          style={{ position: 'absolute', left: box.left - SPARE, top: box.top, width: box.width + 2 * SPARE }}
        >
          {lines.map((line, index) => (
            <Text
              key={index}
              style={{
                fontFamily: sans,
                fontSize: sizeIn(manner, type),
                lineHeight: manner === 'mark' ? 1 : AREA_LEADING,
                ...(manner === 'mark' && { fontWeight: 600 }),
                ...(manner === 'spaced' && {
                  letterSpacing: type.area * spacingOf(line),
                }),
                color: ink(color),
                textAlign: 'center',
              }}
            >
              {line}
            </Text>
          ))}
        </View>
      ))}
    </>
  );
}

export function ScaleFigure({ scale, type }: { scale: ScaleBar; type: MapType }): ReactElement {
  const { translate } = useSetting();
  const { sans } = useFaces();
  const { left, top, width } = scale.box;
  return (
    <View style={{ position: 'absolute', left: left - SPARE / 2, top, width: width + SPARE }}>
      <Text
        style={{
          fontFamily: sans,
          fontSize: type.name,
          lineHeight: type.line / type.name,
          color: ink('sumi'),
          textAlign: 'center',
        }}
      >
        {translate('map.kilometres', { count: scale.kilometres })}
      </Text>
    </View>
  );
}

/** The letter of a part that is drawn again, in the corner that hides no point. */
export function WindowLetter({ box, letter, type, spots }: WindowLetterProps): ReactElement {
  const { sans } = useFaces();
  const size = { width: type.name * 0.8, height: type.name * 1.1 };
  const [right, foot] = [box.left + box.width - size.width - 1, box.top + box.height - size.height];
  const corners = [box.top + 0.5, foot].flatMap((top) =>
    [box.left + 1.5, right].map((left) => ({ left, top, ...size })),
  );
  const hidden = corners.map(
    (corner) => spots.filter(({ spot }) => distanceTo(corner, spot) < RADIUS).length,
  );
  const { left, top } = corners[hidden.indexOf(Math.min(...hidden))] ?? box;
  return (
    <View style={{ position: 'absolute', left, top }}>
      <Text
        style={{ fontFamily: sans, fontSize: type.name, fontWeight: 600, lineHeight: 1.1, color: ink('ai') }}
      >
        {letter}
      </Text>
    </View>
  );
}

interface WindowLetterProps {
  readonly box: LabelBox;
  readonly letter: string;
  readonly type: MapType;
  readonly spots: readonly Labelled[];
}
