import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Block } from '../../src/model/prose.ts';
import { formatNumber } from '../../src/i18n/numbers.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { Caption } from './caption.tsx';
import { Inlines } from './inline.tsx';
import { keepWithNext } from './keepWithNext.ts';
import { useSetting } from './setting.tsx';
import { ink } from './tokens.ts';

type Chart = Extract<Block, { kind: 'bars' }>;

const LABEL_SHARE = '34%';
const VALUE_WIDTH = 34;
/** A chart with more bars may go on over the page rather than leave a hole before it. */
const LONG = 10;

/**
 * Horizontal bars, each with its figure. For a reader who does not see them they are the table that
 * the editor wrote: the bars themselves are decoration, labels and figures are its cells.
 */
export function BarChart({ chart }: { chart: Chart }): ReactElement {
  const { type } = useSetting();
  const most = Math.max(1, ...chart.bars.map((bar) => bar.value));
  return (
    <TaggedView
      structure={structure('Table')}
      wrap={chart.bars.length > LONG}
      {...(chart.id && { id: chart.id })}
      style={{ marginTop: type.leading * 0.75, marginBottom: type.leading }}
    >
      <Caption>{chart.unit ? `${chart.title} (${chart.unit})` : chart.title}</Caption>
      <HeadRow chart={chart} />
      {chart.bars.map((bar, index) => (
        <Bar
          key={index}
          bar={bar}
          share={bar.value / most}
          keep={keepWithNext(index, chart.bars.length, type.leading)}
        />
      ))}
    </TaggedView>
  );
}

function HeadRow({ chart }: { chart: Chart }): ReactElement {
  const { type } = useSetting();
  const head = { ...type.note, color: ink('nezumi') };
  return (
    <TaggedView
      structure={structure('TR')}
      style={{ flexDirection: 'row', borderBottomWidth: 0.4, borderBottomColor: ink('hai'), marginBottom: 3 }}
    >
      <TaggedText structure={structure('TH', { scope: 'Column' })} style={{ ...head, width: LABEL_SHARE }}>
        {chart.head[0]}
      </TaggedText>
      <TaggedText structure={structure('TH', { scope: 'Column' })} style={head}>
        {chart.head[1]}
      </TaggedText>
    </TaggedView>
  );
}

function Bar({
  bar,
  share,
  keep,
}: {
  bar: Chart['bars'][number];
  share: number;
  keep: { minPresenceAhead?: number };
}): ReactElement {
  const { type, language } = useSetting();
  return (
    <TaggedView
      structure={structure('TR')}
      wrap={false}
      {...keep}
      style={{ flexDirection: 'row', alignItems: 'center', marginVertical: 1.2 }}
    >
      <TaggedText
        structure={structure('TH', { scope: 'Row' })}
        style={{ ...type.small, width: LABEL_SHARE, paddingRight: 8 }}
        hyphenationPenalty={10_000}
      >
        <Inlines of={bar.label} />
      </TaggedText>
      <View style={{ flexDirection: 'row', alignItems: 'center', flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <View style={{ flexGrow: share, flexBasis: 0, height: 8, backgroundColor: ink('ai') }} />
        <TaggedText
          structure={structure('TD')}
          style={{ ...type.smallStrong, width: VALUE_WIDTH, paddingLeft: 5 }}
        >
          {formatNumber(bar.value, language)}
        </TaggedText>
        <View style={{ flexGrow: 1 - share, flexBasis: 0 }} />
      </View>
    </TaggedView>
  );
}
