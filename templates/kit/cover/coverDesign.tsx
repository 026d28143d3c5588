import { Svg, View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { ink, mm, type InkName } from '../tokens.ts';
import { archOf, type Arch, type CoverSpread } from './arch.ts';

/** What covers that reach the trim are drawn beyond it, in points; an edition's own bleed is 5 mm at most. */
export const COVER_BLEED = mm(5);

/** The covers of a publication: their format, their ground and what is drawn over both. */
export interface CoverDesign {
  /** Trimmed page, in points. */
  readonly page: { readonly width: number; readonly height: number };
  /** From the trim to text, in points. */
  readonly margin: number;
  readonly ground: InkName;
  readonly title: InkName;
  readonly text: InkName;
  /** Points, of the title on cover 1. */
  readonly titleSize: number;
  /** Drawn in SVG on the whole sheet: cover 4, spine, cover 1. */
  readonly picture: (arch: Arch) => ReactElement;
}

/** Sizes of a cover are given for A4's width. */
const DESIGNED_FOR = mm(210);

/** A length that grows with the format, in points. */
export function onCover({ page }: Pick<CoverDesign, 'page'>, a4: number): number {
  return (a4 * page.width) / DESIGNED_FOR;
}

/** True of covers whose texts are light. */
export function isDark({ text }: Pick<CoverDesign, 'text'>): boolean {
  return text === 'shiro';
}

/** One page of the sheet, or all of it; each with its bleed. */
export type CoverSide = 'front' | 'back' | 'sheet';

/** The picture that goes over both covers, as far as a page shows it. `spine` in points. */
export function CoverPicture(props: { design: CoverDesign; side: CoverSide; spine?: number }): ReactElement {
  const { design, side, spine = 0 } = props;
  const { page } = design;
  const spread: CoverSpread = { page, spine };
  const whole = 2 * page.width + spine;
  const left = side === 'front' ? page.width + spine : 0;
  const width = side === 'sheet' ? whole : page.width;
  return (
    <View
      style={{
        position: 'absolute',
        top: -COVER_BLEED,
        left: -COVER_BLEED,
        width: width + 2 * COVER_BLEED,
        height: page.height + 2 * COVER_BLEED,
        backgroundColor: ink(design.ground),
        overflow: 'hidden',
      }}
    >
      <View style={{ position: 'absolute', top: 0, left: -left }}>
        <Svg
          width={whole + 2 * COVER_BLEED}
          height={page.height + 2 * COVER_BLEED}
          viewBox={`${-COVER_BLEED} ${-COVER_BLEED} ${whole + 2 * COVER_BLEED} ${page.height + 2 * COVER_BLEED}`}
        >
          {design.picture(archOf(spread))}
        </Svg>
      </View>
    </View>
  );
}
