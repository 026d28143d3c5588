import type { ReactElement } from 'react';
import type { BlockOf, KeyFigure } from '../../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../../src/pdf/components.tsx';
import { structure } from '../../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../../src/pdf/text/paragraphKind.ts';
import { BoxTitle } from '../../text/boxTitle.tsx';
import { Inlines, Phrase } from '../../text/inline.tsx';
import { useSetting, type Setting } from '../../text/setting.tsx';
import { ink, type TypeStyle } from '../../tokens.ts';
import { columnsFor, partsOfRows, valueScale } from './figureColumns.ts';

/** Around the figures, and to the right of each, in points. */
const PADDING = 12;
const GAP = 10;

/** Figures that a hurried reader should see, two or three in a row. */
export function KeyFigures({
  block,
  float = false,
}: {
  block: BlockOf<'figures'>;
  /** It may head the next page, after text that follows it. */
  float?: boolean;
}): ReactElement {
  const setting = useSetting();
  const { type } = setting;
  const parts = partsOfRows(block.items.length, columnsFor(block.items));
  const style = styleOfValues(block, setting);
  return (
    <TaggedView
      structure={structure('Sect')}
      wrap={false}
      float={float}
      style={{
        backgroundColor: ink('kinari'),
        padding: PADDING,
        paddingBottom: 4,
        marginTop: type.leading * 0.75,
        marginBottom: type.leading,
      }}
    >
      {block.title ? (
        <BoxTitle style={{ marginBottom: 7 }}>{block.titleInlines ?? block.title}</BoxTitle>
      ) : null}
      <TaggedView structure={structure('L')} style={{ flexDirection: 'row', flexWrap: 'wrap' }}>
        {block.items.map((item, index) => (
          <OneFigure key={index} item={item} width={`${100 * (parts[index] ?? 1)}%`} style={style} />
        ))}
      </TaggedView>
    </TaggedView>
  );
}

/** All values of a box are of one size, so small that the longest stands on one line. */
function styleOfValues({ items }: BlockOf<'figures'>, { type, measure }: Setting): TypeStyle {
  const room = (measure.text - 2 * PADDING) / columnsFor(items) - GAP;
  const scale = valueScale(items, room / type.figure.fontSize);
  return { ...type.figure, fontSize: type.figure.fontSize * scale };
}

function OneFigure(props: { item: KeyFigure; width: string; style: TypeStyle }): ReactElement {
  const { item, width, style } = props;
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('LI')} style={{ width, paddingRight: GAP, marginBottom: 9 }}>
      <TaggedText structure={structure('Lbl')} style={style} hyphenationPenalty={DISPLAY}>
        {item.valueInlines ? <Inlines of={item.valueInlines} /> : <Phrase>{item.value}</Phrase>}
      </TaggedText>
      <TaggedText structure={structure('LBody')} style={type.small}>
        <Inlines of={item.legend} />
      </TaggedText>
    </TaggedView>
  );
}
