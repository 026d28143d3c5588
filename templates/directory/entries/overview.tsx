import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { languageName } from '../../../src/i18n/languageNames.ts';
import { countByDecade } from '../../../src/model/directory/counts.ts';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { Directory } from '../../../src/model/directory/partnership.ts';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { BarChart } from '../../kit/charts/barChart.tsx';
import { RegionsFigure } from '../figures/figuresShares.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';

/**
 * The directory at a glance, before its first entry: links by region, and by decade where no figures say it. The figures
 * leave the regions out: they stand where their entries begin.
 */
export function Overview({ directory }: { directory: Directory }): ReactElement {
  const { translate, type, language } = useSetting();
  const [source = language] = directory.publication.languages;
  const links = translate('overview.links');
  const partnerships = directory.partnerships.filter(isLiving);
  const { decades, undated } = countByDecade(partnerships);
  const byDecade: BlockOf<'bars'> = {
    kind: 'bars',
    title: translate('chart.byDecade'),
    head: [translate('overview.decade'), links],
    bars: [
      ...decades.map(({ decade, count }) => bar(translate('chart.decade', { decade }), count)),
      ...(undated ? [bar(translate('chart.undated'), undated)] : []),
    ],
  };
  return (
    <View>
      <RegionsFigure partnerships={partnerships} vocabularies={directory.vocabularies} />
      {directory.publication.parts.has('figures') ? null : <BarChart chart={byDecade} />}
      <TaggedText
        structure={structure('P')}
        style={{ ...type.small, color: ink('nezumi'), marginTop: type.leading }}
      >
        <Phrase>{translate('overview.numbers', { language: languageName(source, language) })}</Phrase>
      </TaggedText>
    </View>
  );
}

function bar(label: string, value: number): BlockOf<'bars'>['bars'][number] {
  return { label: [{ kind: 'text', text: label }], value };
}
