import { Circle, G, Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { grown, type LabelBox, type Segment } from '../labels/boxes.ts';
import type { Labelled } from '../labels/labelling.ts';
import { RADIUS, type MapSpot } from '../labels/spots.ts';
import { ink } from '../../tokens.ts';
import type { MapDrawing, MapRequest } from './mapDrawing.ts';
import { drawingOf } from './keptDrawing.ts';
import { AreaNames, Labels, ScaleFigure, WindowLetter } from './mapTexts.tsx';

export interface MapPictureProps extends MapRequest {
  /** Parts of the map that are drawn again, larger, each with the letter that names it. */
  readonly windows: readonly { readonly box: LabelBox; readonly letter: string }[];
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** Width of the line about a map. Points. */
const FRAME = 0.5;
/**
 * From the edge of a map to the middle of that line, in points. Viewers move thin lines to whole dots of the screen: one
 * at the very edge goes beyond it at many sizes, and what is beyond is not drawn.
 */
const FRAME_INSET = 0.5;

/** Land, borders, points and what they bear. It says nothing by itself: whoever places it gives its words. */
export function MapPicture(props: MapPictureProps): ReactElement {
  const { width, height, windows, ...request } = props;
  const drawing = drawingOfPicture(props);
  return (
    <View style={{ width, height }}>
      <Svg width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
        <LandLayer drawing={drawing} />
        {windows.map(({ box, letter }) => (
          <Path key={letter} d={outlineOf(box)} stroke={ink('ai')} strokeWidth={0.6} fill="none" />
        ))}
        <ScaleLine drawing={drawing} />
        <PointLayer labels={drawing.labels} areaNames={drawing.areaNames} />
        <Path
          d={outlineOf(grown({ left: 0, top: 0, width, height }, -FRAME_INSET))}
          stroke={ink('nezumi')}
          strokeWidth={FRAME}
          fill="none"
        />
      </Svg>
      {windows.map((window) => (
        <WindowLetter key={window.letter} {...window} type={request.type} spots={drawing.labels} />
      ))}
      <AreaNames
        names={drawing.areaNames}
        type={request.type}
        color={request.named || drawing.fills.length > 0 ? 'sumi' : 'nezumi'}
      />
      <Labels labels={drawing.labels} type={request.type} />
      <ScaleFigure scale={drawing.scale} type={request.type} />
    </View>
  );
}

/** What a picture shows, drawn once. */
export function drawingOfPicture({ width, height, windows, ...request }: MapPictureProps): MapDrawing {
  const taken = [...request.taken, ...windows.map(({ box }) => box)];
  return drawingOf({ width, height }, { ...request, taken });
}

function LandLayer({ drawing }: { drawing: MapDrawing }): ReactElement {
  const { width, height, neighbours, disputed, home, fills, coasts, paleCoasts, borders } = drawing;
  const frame = `M0 0H${width}V${height}H0Z`;
  const hasFills = fills.length > 0;
  return (
    <G>
      {hasFills ? <FillLayer drawing={drawing} frame={frame} /> : <Path d={frame} fill={ink('mizu')} />}
      {neighbours ? <Path d={neighbours} fill={ink('kasumi')} stroke={ink('hai')} strokeWidth={0.4} /> : null}
      {disputed ? <Path d={disputed} fill={ink('gofun')} /> : null}
      {home && !hasFills ? <Path d={home} fill={ink('neri')} /> : null}
      {borders ? <Path d={borders} stroke={ink('nezumi')} strokeWidth={0.25} fill="none" /> : null}
      {paleCoasts ? <Path d={paleCoasts} stroke={ink('hai')} strokeWidth={0.4} fill="none" /> : null}
      {coasts ? <Path d={coasts} stroke={ink('nezumi')} strokeWidth={0.4} fill="none" /> : null}
    </G>
  );
}

/** Beyond its drawing, what the land has more of it. Points of the page. */
const SPREAD = 5;

/**
 * Land with divisions in tints up to the coast: first wider than they are drawn, then each up to its borders, and the
 * water over what goes beyond the land. A clip would be written anew for each of them, the whole coast every time.
 */
function FillLayer({ drawing, frame }: { drawing: MapDrawing; frame: string }): ReactElement {
  const { home, fills } = drawing;
  return (
    <G>
      <Path d={frame} fill={ink('neri')} />
      {fills.map(({ d, tint }) => (
        <Path key={`w${tint}`} d={d} fill={ink(tint)} stroke={ink(tint)} strokeWidth={SPREAD} />
      ))}
      {fills.map(({ d, tint }) => (
        <Path key={tint} d={d} fill={ink(tint)} />
      ))}
      <Path d={`${frame}${home}`} fill={ink('mizu')} fillRule="evenodd" />
    </G>
  );
}

const QUIET_RADIUS = 1.1;
/** Of the end of a leader in its area. */
const END_RADIUS = 0.7;

function PointLayer({ labels, areaNames }: Pick<MapDrawing, 'labels' | 'areaNames'>): ReactElement {
  const ends = areaNames.flatMap(({ leader }) => leader ?? []);
  const leaders = [
    ...labels.flatMap(({ label, tie }) => tie ?? label?.leader ?? []),
    ...labels.flatMap((label) => barOf(label) ?? []),
    ...ends,
  ];
  const [quiet, loud] = [true, false].map((isQuiet) =>
    labels.flatMap(({ spot }) => (isQuietSpot(spot) === isQuiet ? [spot] : [])),
  );
  return (
    <G>
      {leaders.length ? (
        <Path
          d={leaders
            .map(({ from, to }) => `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`)
            .join('')}
          stroke={ink('sumi')}
          strokeWidth={0.35}
          fill="none"
        />
      ) : null}
      {ends.map(({ from }, index) => (
        <Circle key={`e${index}`} cx={round(from.x)} cy={round(from.y)} r={END_RADIUS} fill={ink('sumi')} />
      ))}
      {quiet?.map(({ x, y }, index) => (
        <Circle key={`q${index}`} cx={x} cy={y} r={QUIET_RADIUS} fill={ink('shu')} />
      ))}
      {loud?.map((spot, index) => (
        <SpotPoint key={index} spot={spot} />
      ))}
    </G>
  );
}

/** Between a label and the line that ties its authorities, in points. */
const BAR = { off: 0.7, short: 0.9 };

/** What several authorities at one point are tied by: a line along the side of their label that looks to it. */
function barOf({ spot, label }: Labelled): Segment | undefined {
  if (!label || label.side === 'middle') return undefined;
  if (spot.lines.filter(({ numbers }) => numbers).length < 2) return undefined;
  const { left, top, width, height } = label.box;
  const x = label.side === 'right' ? left - BAR.off : left + width + BAR.off;
  return { from: { x, y: top + BAR.short }, to: { x, y: top + height - BAR.short } };
}

/** A disc, or a ring for what is still to come. */
function SpotPoint({ spot: { x, y, borne } }: { spot: MapSpot }): ReactElement {
  const isRing = borne.length > 0 && borne.every(({ isPlanned }) => isPlanned);
  const [fill, stroke] = isRing ? (['shiro', 'shu'] as const) : (['shu', 'shiro'] as const);
  return (
    <Circle
      cx={x}
      cy={y}
      r={isRing ? RADIUS - RING / 2 : RADIUS}
      fill={ink(fill)}
      stroke={ink(stroke)}
      strokeWidth={isRing ? RING : 0.4}
    />
  );
}

/** Width of its line, in points. */
const RING = 0.8;

function isQuietSpot({ lines }: MapSpot): boolean {
  return lines.length === 0;
}

function ScaleLine({ drawing: { scale } }: { drawing: MapDrawing }): ReactElement {
  const { left, top, width, height } = scale.box;
  const foot = round(top + height - 0.5);
  const from = round(left + (width - scale.length) / 2);
  return (
    <Path
      d={`M${from} ${foot - 2.5}V${foot}H${round(from + scale.length)}V${foot - 2.5}`}
      stroke={ink('sumi')}
      strokeWidth={0.5}
      fill="none"
    />
  );
}

function outlineOf({ left, top, width, height }: LabelBox): string {
  return `M${round(left)} ${round(top)}H${round(left + width)}V${round(top + height)}H${round(left)}Z`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
