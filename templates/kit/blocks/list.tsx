import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import type { Language } from '../../../src/i18n/language.ts';
import type { Block, BlockOf } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Narrower, useSetting } from '../text/setting.tsx';
import { ink, type TypeStyle } from '../tokens.ts';

export interface BulletListProps {
  readonly list: BlockOf<'list'>;
  readonly text?: TypeStyle;
  /** It may go before a block that waits for the next page. */
  readonly fills?: boolean;
  readonly renderBlocks: (blocks: readonly Block[], text: TypeStyle) => ReactNode;
}

/** A list with the sign of its language before each item (French has an en dash), or with numbers. */
export function BulletList({ list, text, fills = false, renderBlocks }: BulletListProps): ReactElement {
  const { type, translate, language } = useSetting();
  const style = text ?? type.body;
  const indent = style.fontSize * indentOf(list, language);
  const space = (style.fontSize * style.lineHeight) / 4;
  const element = structure('L', { numbering: list.ordered ? 'Decimal' : 'None' });
  return (
    <TaggedView structure={element} fills={fills} style={{ marginTop: space, marginBottom: space }}>
      {list.items.map((item, index) => (
        <Item
          key={index}
          label={list.ordered ? `${list.start + index}.` : translate('punctuation.bullet')}
          style={style}
          indent={indent}
          keep={index === list.items.length - 2 ? style.fontSize * style.lineHeight : 0}
        >
          {renderBlocks(item.blocks, style)}
        </Item>
      ))}
    </TaggedView>
  );
}

/** In em. A Japanese list stands whole squares in, so that its lines end with those of the text (JLReq 2.4.2). */
function indentOf({ ordered }: BlockOf<'list'>, language: Language): number {
  if (language !== 'ja') return 1.4;
  return ordered ? 2 : 1;
}

function Item({
  label,
  style,
  indent,
  keep,
  children,
}: {
  label: string;
  style: TypeStyle;
  /** Width of the label, in points. */
  indent: number;
  /** Height of what must follow on the same page, in points: no page begins with a last item alone. */
  keep: number;
  children: ReactNode;
}): ReactElement {
  return (
    <TaggedView structure={structure('LI')} minPresenceAhead={keep} style={{ flexDirection: 'row' }}>
      <TaggedText structure={structure('Lbl')} style={{ ...style, width: indent, color: ink('shu') }}>
        {label}
      </TaggedText>
      <TaggedView structure={structure('LBody')} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <Narrower by={indent}>
          <View>{children}</View>
        </Narrower>
      </TaggedView>
    </TaggedView>
  );
}
