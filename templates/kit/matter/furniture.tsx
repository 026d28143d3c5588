import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { TaggedText } from '../../../src/pdf/components.tsx';
import type { PageGeometry, SheetFacts } from '../../../src/pdf/layout/section.ts';
import { ink, type KitType, mm } from '../tokens.ts';

/** Where running heads and folios stand, from the page's edges, in points. */
const HEAD_TOP = 0.55;
const FOOT = 0.5;
/** The least from the trim to the baseline of a folio: printing houses ask for 5 mm (PR-13). */
const LEAST_BELOW = mm(5.5);

export interface FurnitureProps {
  readonly sheet: SheetFacts;
  readonly geometry: PageGeometry;
  readonly type: KitType;
  /** What the running head of each side says; nothing where the page opens a chapter. */
  readonly versoHead: ReactNode;
  readonly rectoHead: ReactNode;
  readonly withHead: boolean;
}

/** Running head towards the outside, folio at the outer foot. */
export function RunningFurniture(props: FurnitureProps): ReactElement {
  const { sheet, geometry, type } = props;
  const recto = sheet.side === 'recto';
  const left = recto ? geometry.inner : geometry.outer;
  const width = geometry.width - geometry.inner - geometry.outer;
  const align = recto ? 'right' : 'left';
  return (
    <View>
      {props.withHead ? (
        <View
          style={{
            position: 'absolute',
            top: geometry.top * HEAD_TOP - type.furniture.fontSize,
            left,
            width,
          }}
        >
          <TaggedText artifact="Header" style={{ ...type.furniture, textAlign: align }}>
            {recto ? props.rectoHead : props.versoHead}
          </TaggedText>
        </View>
      ) : null}
      {sheet.label ? (
        <View style={{ position: 'absolute', top: folioTop(geometry, type), left, width }}>
          <TaggedText
            artifact="Footer"
            style={{ ...type.furniture, fontWeight: 600, color: ink('ai'), textAlign: align }}
          >
            {sheet.label}
          </TaggedText>
        </View>
      ) : null}
    </View>
  );
}

function folioTop({ height, bottom }: PageGeometry, { furniture }: KitType): number {
  return Math.min(height - bottom * FOOT, height - LEAST_BELOW - furniture.fontSize);
}
