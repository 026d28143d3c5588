import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { BlockOf, TimelineEvent } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Inlines, Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

const DATE_SHARE = '24%';
const DOT = 5;

/** Dated events down a line: the date first, then what happened. */
export function Timeline({ timeline }: { timeline: BlockOf<'timeline'> }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView
      structure={structure('L')}
      style={{ marginTop: type.leading / 4, marginBottom: type.leading / 2 }}
    >
      {timeline.events.map((event, index) => (
        <Event key={index} event={event} />
      ))}
    </TaggedView>
  );
}

function Event({ event }: { event: TimelineEvent }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('LI')} wrap={false} style={{ flexDirection: 'row' }}>
      <TaggedText
        structure={structure('Lbl')}
        hyphenationPenalty={10_000}
        style={{
          ...type.smallStrong,
          width: DATE_SHARE,
          color: ink('ai'),
          paddingTop: 1.5,
          paddingRight: 12,
          textAlign: 'right',
        }}
      >
        <Phrase>{event.date}</Phrase>
      </TaggedText>
      <View
        style={{
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingLeft: 12,
          paddingBottom: 5,
          borderLeftWidth: 0.8,
          borderLeftColor: ink('suna'),
        }}
      >
        <View
          style={{
            position: 'absolute',
            left: -DOT / 2 - 0.4,
            top: 5,
            width: DOT,
            height: DOT,
            borderRadius: DOT / 2,
            backgroundColor: ink('shu'),
          }}
        />
        <TaggedText structure={structure('LBody')} style={type.body}>
          <Inlines of={event.text} />
        </TaggedText>
      </View>
    </TaggedView>
  );
}
