import type { ReactElement } from 'react';
import type { BlockOf, KeyFigure } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { BoxTitle } from '../text/boxTitle.tsx';
import { Inlines, Phrase } from '../text/inline.tsx';
import { widthInLetters } from '../text/letterWidths.ts';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** Figures that a hurried reader should see, two or three in a row. */
export function KeyFigures({
  block,
  float = false,
}: {
  block: BlockOf<'figures'>;
  /** It may head the next page, after text that follows it. */
  float?: boolean;
}): ReactElement {
  const { type } = useSetting();
  const columns = columnsFor(block);
  return (
    <TaggedView
      structure={structure('Sect')}
      wrap={false}
      float={float}
      style={{
        backgroundColor: ink('kinari'),
        padding: 12,
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
          <OneFigure key={index} item={item} width={`${100 / columns}%`} />
        ))}
      </TaggedView>
    </TaggedView>
  );
}

/** Three in a row, or two where a figure is too long for a third of the width. */
function columnsFor(block: BlockOf<'figures'>): number {
  const longest = Math.max(...block.items.map((item) => widthInLetters(item.value)));
  return longest > 10 || block.items.length === 2 || block.items.length === 4 ? 2 : 3;
}

function OneFigure({ item, width }: { item: KeyFigure; width: string }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('LI')} style={{ width, paddingRight: 10, marginBottom: 9 }}>
      <TaggedText structure={structure('Lbl')} style={type.figure} hyphenationPenalty={DISPLAY}>
        {item.valueInlines ? <Inlines of={item.valueInlines} /> : <Phrase>{item.value}</Phrase>}
      </TaggedText>
      <TaggedText structure={structure('LBody')} style={type.small}>
        <Inlines of={item.legend} />
      </TaggedText>
    </TaggedView>
  );
}
