import { Text, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Language } from '../../../../src/i18n/language.ts';
import { Figure } from '../../../../src/pdf/components.tsx';
import { Phrase } from '../../text/inline.tsx';
import { useSetting } from '../../text/setting.tsx';
import { ink, type KitType } from '../../tokens.ts';
import type { Frame } from '../frames.ts';
import type { LabelBox, Size } from '../labels/boxes.ts';
import type { MapType } from '../labels/spots.ts';
import { GAP, letterOf, mainPoints, planOf, type PlanRequest } from './plan.ts';
import { KeyNote } from './keyNote.tsx';
import { drawingOfPicture, MapPicture, type MapPictureProps } from './mapPicture.tsx';
import type { AreaName, FilledAreas, PlacedAreaName } from './mapDrawing.ts';

export interface CountryMapProps extends PlanRequest {
  /** Names on the main map, and closer ones on what is drawn larger. */
  readonly areas: { readonly wide: readonly AreaName[]; readonly close: readonly AreaName[] };
  /** Names on the main map whose places are known already. */
  readonly named?: readonly PlacedAreaName[];
  /** Parts of the main map that are drawn again on it, larger, with their names. */
  readonly closeUps?: readonly PlacedCloseUp[];
  /** Divisions in tints. */
  readonly fills?: readonly FilledAreas[];
  /** Areas of the main map whose names have no room bear letters, which a line below explains. */
  readonly hasKey?: boolean;
  /** Name of an inset, by what it shows. */
  nameOf(frame: Frame): string | undefined;
  readonly alternative: string;
}

/** What the letter of such a part takes of it, in points. */
export const LETTER = { left: 0, top: 0, width: 11, height: 11 };

export interface PlacedCloseUp {
  readonly window: LabelBox;
  readonly box: LabelBox;
  readonly frame: Frame;
  readonly named: readonly PlacedAreaName[];
}

/**
 * A whole country: its main part with those that lie too far off in its corners, and below it the parts where
 * points crowd, larger. Each point is labelled once, where it has most room.
 */
export function CountryMap(props: CountryMapProps): ReactElement {
  const { type, language } = useSetting();
  const plan = planOf(props, captionHeightOf(type));
  const { scene, points, areas, nameOf } = props;
  const mapType = mapTypeOf(type, language);
  const { fills = [], closeUps = [] } = props;
  const pictured = { scene, type: mapType, points, areas: areas.close, fills };
  const main: MapPictureProps = {
    scene,
    frame: plan.main,
    points: mainPoints(plan, points),
    areas: areas.wide,
    fills,
    ...(props.named && { named: props.named }),
    ...(props.hasKey && { keyed: areas.wide.map(({ text }) => text) }),
    windows: [...plan.crowds.map(({ box }) => box), ...closeUps.map(({ window }) => window)].map(
      (box, index) => ({ box, letter: letterOf(index) }),
    ),
    taken: [...plan.corners, ...closeUps].map(({ box }) => box),
    type: mapType,
    ...plan.box,
  };
  const below = plan.below.map(({ frame, width }) =>
    insetPicture({ ...pictured, frame, width, height: props.insetHeight }),
  );
  const corners = plan.corners.map(({ frame, box }) =>
    insetPicture({
      ...pictured,
      frame,
      width: box.width,
      height: box.height,
      taken: [nameOfCorner(box, captionHeightOf(type))],
    }),
  );
  const picture = (
    <Figure alternative={props.alternative} style={{ width: props.width }}>
      <View>
        <MapPicture {...main} />
        {plan.corners.map(({ frame, box }, index) => (
          <View key={index} style={{ position: 'absolute', left: box.left, top: box.top }}>
            <Drawn picture={corners[index]} />
            <View style={{ position: 'absolute', left: 2, top: 1, width: box.width - 2 }}>
              <InsetName name={nameOf(frame)} />
            </View>
          </View>
        ))}
        {closeUps.map(({ frame, box, named }, index) => (
          <View key={`c${index}`} style={{ position: 'absolute', left: box.left, top: box.top }}>
            <Inset
              {...pictured}
              frame={frame}
              named={named}
              taken={[LETTER]}
              width={box.width}
              height={box.height}
            />
            <View style={{ position: 'absolute', left: 3, top: 1 }}>
              <InsetName letter={letterOf(plan.crowds.length + index)} name={undefined} />
            </View>
          </View>
        ))}
        <View style={{ flexDirection: 'row', marginTop: plan.below.length ? GAP : 0 }}>
          {plan.below.map(({ frame, width, letter }, index) => (
            <View key={index} style={{ marginRight: index < plan.below.length - 1 ? GAP : 0, width }}>
              <Drawn picture={below[index]} />
              <InsetName letter={letter} name={nameOf(frame)} />
            </View>
          ))}
        </View>
      </View>
    </Figure>
  );
  return props.hasKey ? (
    <View>
      {picture}
      <KeyNote
        areas={drawingOfPicture(main).areaNames}
        labels={[main, ...corners, ...below].flatMap((one) => drawingOfPicture(one).labels)}
      />
    </View>
  ) : (
    picture
  );
}

type InsetProps = Pick<PlanRequest, 'scene' | 'points' | 'width' | 'height'> & {
  readonly frame: Frame;
  readonly areas: readonly AreaName[];
  readonly fills: readonly FilledAreas[];
  readonly type: MapType;
  readonly named?: readonly PlacedAreaName[];
  readonly taken?: readonly LabelBox[];
};

function Drawn({ picture }: { picture: MapPictureProps | undefined }): ReactElement | null {
  return picture ? <MapPicture {...picture} /> : null;
}

function Inset(props: InsetProps): ReactElement {
  return <MapPicture {...insetPicture(props)} />;
}

function insetPicture({ points, taken = [], ...rest }: InsetProps): MapPictureProps {
  const own = rest.frame.points.flatMap((index) => points[index] ?? []);
  return { ...rest, points: own, windows: [], taken };
}

function InsetName({ letter, name }: { letter?: string; name: string | undefined }): ReactElement {
  const { type } = useSetting();
  return (
    <Text style={{ ...type.note, color: ink('nezumi') }}>
      {letter ? <Text style={{ fontWeight: 600, color: ink('ai') }}>{`${letter} `}</Text> : null}
      <Phrase>{name ?? ''}</Phrase>
    </Text>
  );
}

/** Where an inset in a corner bears its name. */
export function nameOfCorner({ width }: Size, height: number): LabelBox {
  return { left: 0, top: 0, width, height };
}

/** Of the line below an inset, in points. */
export function captionHeightOf({ note }: KitType): number {
  return note.fontSize * note.lineHeight;
}

/** Against the notes of the book; in Japanese all names are as large as these: seven points are the least that is read. */
const SIZE = 0.92;
const AREA_SIZE = { latin: 0.8, japanese: 1 };

export function mapTypeOf({ note }: KitType, language: Language): MapType {
  const isJapanese = language === 'ja';
  const name = isJapanese ? note.fontSize : note.fontSize * SIZE;
  return {
    name,
    number: name,
    line: name * 1.14,
    area: note.fontSize * AREA_SIZE[isJapanese ? 'japanese' : 'latin'],
  };
}
