import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Block, ListItem } from '../../src/model/prose.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { Blocks } from './blocks.tsx';
import { useSetting } from './setting.tsx';
import { ink, type TypeStyle } from './tokens.ts';

type List = Extract<Block, { kind: 'list' }>;

/** A list with an en dash before each item, as French typography has it, or with numbers. */
export function BulletList({ list, text }: { list: List; text?: TypeStyle }): ReactElement {
  const { type } = useSetting();
  const style = text ?? type.body;
  const space = (style.fontSize * style.lineHeight) / 4;
  const element = structure('L', { numbering: list.ordered ? 'Decimal' : 'None' });
  return (
    <TaggedView structure={element} style={{ marginTop: space, marginBottom: space }}>
      {list.items.map((item, index) => (
        <Item key={index} item={item} label={list.ordered ? `${list.start + index}.` : '–'} style={style} />
      ))}
    </TaggedView>
  );
}

function Item({ item, label, style }: { item: ListItem; label: string; style: TypeStyle }): ReactElement {
  const indent = style.fontSize * 1.4;
  return (
    <TaggedView structure={structure('LI')} style={{ flexDirection: 'row' }}>
      <TaggedText structure={structure('Lbl')} style={{ ...style, width: indent, color: ink('shu') }}>
        {label}
      </TaggedText>
      <TaggedView structure={structure('LBody')} style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <View>
          <Blocks of={item.blocks} text={style} />
        </View>
      </TaggedView>
    </TaggedView>
  );
}
