import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { languageName } from '../../../src/i18n/languageNames.ts';
import { countByDecade } from '../../../src/model/directory/counts.ts';
import { isLiving } from '../../../src/model/directory/living.ts';
import type { RegionGroup } from '../../../src/model/directory/order/order.ts';
import type { Directory } from '../../../src/model/directory/partnership.ts';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { BarChart } from '../../kit/charts/barChart.tsx';
import { regionName } from './entries.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';

/**
 * The directory at a glance, before its first entry: links by region, and by decade where no figures say it.
 * @param props.groups without the links that have ended
 */
export function Overview({
  groups,
  directory,
}: {
  groups: readonly RegionGroup[];
  directory: Directory;
}): ReactElement {
  const { translate, measure, type, language } = useSetting();
  const [source = language] = directory.publication.languages;
  const links = translate('overview.links');
  const { decades, undated } = countByDecade(directory.partnerships.filter(isLiving));
  const byRegion: BlockOf<'bars'> = {
    kind: 'bars',
    title: translate('chart.byRegion'),
    head: [translate('partnership.region'), links],
    bars: groups.map(({ region, partnerships }) =>
      bar(regionName(region, directory.vocabularies), partnerships.length),
    ),
  };
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
      <BarChart chart={byRegion} width={measure.text} />
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
