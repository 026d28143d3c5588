import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { BlockOf, TimelineEvent } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Inlines, Phrase } from '../text/inline.tsx';
import { widthInEms } from '../text/letterWidths.ts';
import { plainString } from '../text/plainText.ts';
import { keepWithNext } from './keepWithNext.ts';
import { runningFigures } from '../runningFigures.ts';
import { useSetting, type Setting } from '../text/setting.tsx';
import { ink, leadingOf } from '../tokens.ts';

const DOT = 5;
/** Events that stand together at the edge of a page: under a heading, three lines at least. */
const TOGETHER = 3;
/** Between a date and the line. */
const GAP = 12;
/** Parts of the measure between which the dates' column is as wide as its longest date; a longer one takes two lines. */
const NARROWEST = 0.16;
const WIDEST = 0.28;

/** In points. */
function dateWidth(events: readonly TimelineEvent[], { type, language, measure }: Setting): number {
  const ems = Math.max(0, ...events.map(({ date }) => widthInEms(plainString(date, language))));
  const wanted = ems * type.smallStrong.fontSize + GAP;
  return Math.min(measure.text * WIDEST, Math.max(measure.text * NARROWEST, wanted));
}

/**
 * Dated events down a line: the date first, then what happened.
 * @param props.beside all timelines among which this one stands: their lines are level with each other
 */
export function Timeline({
  timeline,
  beside = [timeline],
}: {
  timeline: BlockOf<'timeline'>;
  beside?: readonly BlockOf<'timeline'>[];
}): ReactElement {
  const setting = useSetting();
  const { leading } = setting.type;
  const width = dateWidth(
    beside.flatMap(({ events }) => events),
    setting,
  );
  return (
    <TaggedView structure={structure('L')} style={{ marginTop: leading / 2, marginBottom: leading / 2 }}>
      {timeline.events.map((event, index) => (
        <Event
          key={index}
          event={event}
          dateWidth={width}
          keep={keepWithNext(index, timeline.events.length, TOGETHER)}
        />
      ))}
    </TaggedView>
  );
}

function Event(props: {
  event: TimelineEvent;
  dateWidth: number;
  keep: { minPresenceAhead?: number };
}): ReactElement {
  const { event, dateWidth: width, keep } = props;
  const { type, language } = useSetting();
  return (
    <TaggedView structure={structure('LI')} wrap={false} {...keep} style={{ flexDirection: 'row' }}>
      <TaggedText
        structure={structure('Lbl')}
        hyphenationPenalty={DISPLAY}
        style={{
          ...type.smallStrong,
          width,
          color: ink('ai'),
          paddingTop: 1.5,
          paddingRight: GAP,
          paddingBottom: leadingOf(type.body) / 2,
          textAlign: 'right',
        }}
      >
        {event.dateInlines ? <Inlines of={event.dateInlines} /> : <Phrase>{event.date}</Phrase>}
      </TaggedText>
      <View
        style={{
          flexGrow: 1,
          flexShrink: 1,
          flexBasis: 0,
          paddingLeft: GAP,
          paddingBottom: leadingOf(type.body) / 2,
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
        <TaggedText structure={structure('LBody')} style={{ ...type.body, ...runningFigures(language) }}>
          <Inlines of={event.text} />
        </TaggedText>
      </View>
    </TaggedView>
  );
}
