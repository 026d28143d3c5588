import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { TaggedText } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { useSetting } from '../kit/text/setting.tsx';
import { ink, mm } from '../kit/tokens.ts';

/** From line to line, in points: wide enough for a hand. */
const LINE = mm(8);
/** As many as the emptiest leaf has room for. */
const MOST_LINES = 16;
/** Above the lines, where their title stands whatever is left for them, and between them and the foot. */
const AROUND = 12;
/** Where the first line stands, in lines. */
const FIRST = 0.7;

/** Lines to write on, as far as the foot: what the text leaves is for who meets. */
export function Memo(): ReactElement {
  const { type, translate } = useSetting();
  const lines = Array.from({ length: MOST_LINES }, (_, line) => line);
  return (
    <View style={{ flexGrow: 1, minHeight: AROUND }}>
      <View
        style={{ position: 'absolute', top: AROUND, bottom: AROUND, left: 0, right: 0, overflow: 'hidden' }}
      >
        {lines.map((line) => (
          <View
            key={line}
            style={{
              position: 'absolute',
              top: (line + FIRST) * LINE,
              left: 0,
              right: 0,
              height: 0.5,
              backgroundColor: ink('hai'),
            }}
          />
        ))}
      </View>
      <View style={{ position: 'absolute', top: 1, left: 0 }}>
        <TaggedText
          structure={structure('P')}
          style={{ ...type.note, lineHeight: 1.2, fontWeight: 600, color: ink('ai') }}
        >
          {translate('leaf.memo')}
        </TaggedText>
      </View>
    </View>
  );
}
