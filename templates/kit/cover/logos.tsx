import { Path, Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Logo, LogoDrawing, LogoPicture, LogoPlace } from '../../../src/model/publication/logo.ts';
import type { Publication } from '../../../src/model/publication/publication.ts';
import { CaptionedPicture, Figure } from '../../../src/pdf/components.tsx';
import { colourOfLogo } from '../../../src/publishing/logoColours.ts';
import { paletteOf } from '../palettes.ts';
import { ink, mm } from '../tokens.ts';

export interface LogosProps {
  readonly publication: Publication;
  readonly place: LogoPlace;
  /** Points that a row may take. */
  readonly width: number;
  /** Points, of a logo as wide as it is high. */
  readonly height: number;
  /** Set against the right end of the row. */
  readonly isAtRight?: boolean;
  /** The ground is dark: logos stand on white, unless each has a version for it. */
  readonly isOnDark?: boolean;
  /** Points to what stands above and below. */
  readonly above?: number;
  readonly below?: number;
}

/** A logo as it stands in a row, in points. */
interface SetLogo {
  readonly logo: Logo;
  readonly picture: LogoPicture;
  readonly width: number;
  readonly height: number;
}

/** The logos of a place, in rows; nothing at all where there is none. */
export function Logos(props: LogosProps): ReactElement | null {
  const { publication, place, isOnDark = false, isAtRight = false, above = 0, below = 0 } = props;
  const logos = publication.logos.filter(({ places, picture }) => places.has(place) && picture !== undefined);
  if (logos.length === 0) return null;
  const isReversed = isOnDark && logos.every(({ onDark }) => onDark !== undefined);
  const isOnPlate = isOnDark && !isReversed;
  // White around a logo belongs to it: nothing else stands there
  const clear = props.height * CLEAR;
  const room = props.width - (isOnPlate ? 2 * clear : 0);
  const set = logos.flatMap((logo) => {
    const picture = isReversed ? logo.onDark : logo.picture;
    return picture ? [sized(logo, picture, props.height, room)] : [];
  });
  const palette = paletteOf(publication.palette);
  const colourOf = (colour: string): string => colourOfLogo(colour, palette, publication.logos);
  return (
    <View
      wrap={false}
      style={{
        alignSelf: isAtRight ? 'flex-end' : 'flex-start',
        flexDirection: 'row',
        flexWrap: 'wrap',
        alignItems: 'center',
        maxWidth: props.width,
        marginTop: above,
        marginBottom: below,
        ...(isOnPlate && { padding: clear / 2, backgroundColor: ink('shiro') }),
      }}
    >
      {set.map((one, at) => (
        <View
          key={at}
          style={
            isOnPlate
              ? { margin: clear / 2 }
              : { marginVertical: clear / 2, ...(isAtRight ? { marginLeft: clear } : { marginRight: clear }) }
          }
        >
          <LogoFigure of={one} colourOf={colourOf} />
        </View>
      ))}
    </View>
  );
}

/** Of the height: what stays free around each. */
const CLEAR = 0.4;
/** Logos look equally large where they cover equal areas; a long one is still as high as this share of a square one. */
const LOWEST = 0.4;

function sized(logo: Logo, picture: LogoPicture, height: number, room: number): SetLogo {
  const { ratio } = picture;
  const least = Math.max(mm(logo.leastHeight ?? 0), height * LOWEST);
  const wanted = Math.max(least, height / Math.sqrt(ratio));
  const fitting = Math.min(wanted, room / ratio);
  return { logo, picture, width: fitting * ratio, height: fitting };
}

/** What stands for a colour of a logo, so that no palette changes it. */
type ColourOf = (colour: string) => string;

function LogoFigure(props: { of: SetLogo; colourOf: ColourOf }): ReactElement {
  const { logo, picture, width, height } = props.of;
  if (picture.kind === 'image') {
    return <CaptionedPicture src={picture.file} alternative={logo.alternative} style={{ width, height }} />;
  }
  return (
    <Figure alternative={logo.alternative} style={{ width, height, overflow: 'hidden' }}>
      <LogoSvg drawing={picture.drawing} width={width} height={height} colourOf={props.colourOf} />
    </Figure>
  );
}

function LogoSvg(props: {
  drawing: LogoDrawing;
  width: number;
  height: number;
  colourOf: ColourOf;
}): ReactElement {
  const { drawing, width, height, colourOf } = props;
  return (
    <Svg width={width} height={height} viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
      {drawing.shapes.map(({ outline, fill, isEvenOdd, stroke }, at) => (
        <Path
          key={at}
          d={outline}
          fill={fill ? colourOf(fill) : 'none'}
          {...(isEvenOdd && { fillRule: 'evenodd' })}
          {...(stroke && {
            stroke: colourOf(stroke.colour),
            strokeWidth: stroke.width,
            strokeLinecap: stroke.cap,
            strokeLineJoin: stroke.join,
          })}
        />
      ))}
    </Svg>
  );
}
