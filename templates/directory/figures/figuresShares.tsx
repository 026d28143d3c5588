import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatNumber } from '../../../src/i18n/numbers.ts';
import {
  countByDomain,
  countByLevel,
  countByPartnerLevel,
  countByRegion,
  countByState,
  countByTerritory,
  fromMost,
  type Count,
} from '../../../src/model/directory/counts.ts';
import type { Vocabulary } from '../../../src/model/directory/partnership.ts';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { BarChart, sharedScale } from '../../kit/charts/barChart.tsx';
import { widthInLetters } from '../../kit/text/letterWidths.ts';
import { useSetting, type Setting } from '../../kit/text/setting.tsx';
import { regionName } from '../entries/entries.tsx';
import { FigureBlock, type FigureData } from './figureBlock.tsx';
import { leadersHeadline } from './headlines.ts';
import { territoryWords } from './territoryWords.ts';

/** Between two charts side by side, in points. */
const GUTTER = 18;

/** Kinds of authority on both sides, next to each other on one scale. */
export function LevelsFigure({ partnerships, vocabularies }: FigureData): ReactElement {
  const setting = useSetting();
  const { translate } = setting;
  const { levels } = vocabularies;
  const french = countByLevel(partnerships, vocabularies);
  const partner = countByPartnerLevel(partnerships, vocabularies);
  const headline = leadersHeadline(
    'figures.levels',
    {
      counts: french,
      nameOf: ({ id }) => levels.get(id)?.plural ?? labelIn(levels, id),
      total: partnerships.length,
    },
    setting,
  );
  const chart = (title: string, counts: readonly Count[]): BlockOf<'bars'> =>
    barsOf(title, translate('partnership.level'), counts, (id) => labelIn(levels, id), setting);
  return (
    <FigureBlock id="chiffres-niveaux" headline={headline} note={sumNote(partnerships.length, setting)}>
      <SideBySide
        charts={[
          chart(translate('figures.frenchLevels'), french),
          chart(translate('figures.partnerLevels'), partner),
        ]}
      />
    </FigureBlock>
  );
}

export function DomainsFigure({ partnerships, vocabularies }: FigureData): ReactElement | null {
  const setting = useSetting();
  const { translate } = setting;
  const { domains } = vocabularies;
  const counts = fromMost(countByDomain(partnerships, vocabularies));
  if (counts.length === 0) return null;
  const facts = {
    counts,
    nameOf: ({ id }: Count) => labelIn(domains, id),
    total: partnerships.length,
  };
  const headline = leadersHeadline('figures.domains', facts, setting);
  const chart = barsOf(
    translate('chart.byDomain'),
    translate('partnership.domains'),
    counts,
    (id) => labelIn(domains, id),
    setting,
  );
  return (
    <FigureBlock
      id="chiffres-domaines"
      headline={headline}
      note={domainNote({ partnerships, vocabularies }, setting)}
    >
      <SideBySide charts={[chart]} />
    </FigureBlock>
  );
}

export function RegionsFigure({ partnerships, vocabularies }: FigureData): ReactElement {
  const setting = useSetting();
  const { translate } = setting;
  const counts = fromMost(countByRegion(partnerships, vocabularies));
  const nameOf = (region: string): string => regionName(region, vocabularies);
  const facts = { counts, nameOf: ({ id }: Count) => nameOf(id), total: partnerships.length };
  const headline = leadersHeadline('figures.regions', facts, setting);
  const chart = barsOf(translate('chart.byRegion'), translate('partnership.region'), counts, nameOf, setting);
  return (
    <FigureBlock id="chiffres-regions" headline={headline} note={sumNote(partnerships.length, setting)}>
      <SideBySide charts={[chart]} />
    </FigureBlock>
  );
}

/** How links stand: what no source says is not taken for an end. */
export function StatesFigure({ partnerships, vocabularies }: FigureData): ReactElement {
  const setting = useSetting();
  const { translate, language } = setting;
  const { states } = vocabularies;
  const counts = countByState(partnerships, vocabularies);
  const headline = translate('figures.states', {
    count: counts.find(({ id }) => id === 'active')?.count ?? 0,
    total: formatNumber(partnerships.length, language),
  });
  const head = translate('partnership.state');
  const chart = barsOf(translate('chart.byState'), head, counts, (id) => labelIn(states, id), setting);
  return (
    <FigureBlock id="chiffres-etats" headline={headline} note={sumNote(partnerships.length, setting)}>
      <SideBySide charts={[chart]} />
    </FigureBlock>
  );
}

/** Territories are many: they go on beside each other. */
export function TerritoriesFigure({ partnerships, vocabularies }: FigureData): ReactElement {
  const setting = useSetting();
  const { translate } = setting;
  const counts = fromMost(countByTerritory(partnerships, vocabularies));
  const nameOf = (id: string): string => vocabularies.territories.get(id)?.label ?? id;
  const headline = leadersHeadline(
    'figures.territories',
    {
      counts,
      nameOf: ({ id }) => nameOf(id),
      total: partnerships.length,
      others: {
        territories: translate('count.territories', { ...territoryWords(translate), count: counts.length }),
      },
    },
    setting,
  );
  const columns = inColumns(counts, mostColumns(counts.map(({ id }) => nameOf(id))));
  // Four narrow columns have no room to say in each head that they go on
  const isDense = columns.length > COLUMNS;
  const charts = columns.map((column, index) => {
    const title = translate('chart.byTerritory', territoryWords(translate));
    const named = index === 0 || isDense ? title : translate('reference.continued', { title });
    return barsOf(named, translate('partnership.territory'), column, nameOf, setting);
  });
  return (
    <FigureBlock id="chiffres-territoires" headline={headline} note={sumNote(partnerships.length, setting)}>
      <SideBySide charts={charts} isDense={isDense} />
    </FigureBlock>
  );
}

/** Rows of a chart that goes down the page before it goes on in a second column, then in a third. */
const ROWS = 9;
const COLUMNS = 3;
/** A fourth column has room for names of so many letters, a Japanese one being two. */
const SHORT_NAME = 8;

function mostColumns(names: readonly string[]): number {
  return names.every((name) => widthInLetters(name) <= SHORT_NAME) ? COLUMNS + 1 : COLUMNS;
}

function inColumns(counts: readonly Count[], most: number): (readonly Count[])[] {
  const columns = Math.min(most, Math.ceil(counts.length / ROWS));
  const rows = Math.ceil(counts.length / Math.max(1, columns));
  return Array.from({ length: columns }, (_, index) => counts.slice(index * rows, (index + 1) * rows));
}

/** Charts on one scale; a single one takes the whole width. */
function SideBySide({
  charts,
  isDense = false,
}: {
  charts: readonly BlockOf<'bars'>[];
  isDense?: boolean;
}): ReactElement {
  const setting = useSetting();
  const width = (setting.measure.text - GUTTER * (charts.length - 1)) / charts.length;
  const scale = sharedScale(charts, width, setting);
  return (
    <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
      {charts.map((chart, index) => (
        <View key={index} style={{ width }}>
          <BarChart chart={chart} scale={scale} width={width} isDense={isDense} isFigure />
        </View>
      ))}
    </View>
  );
}

function barsOf(
  title: string,
  head: string,
  counts: readonly Count[],
  nameOf: (id: string) => string,
  { translate }: Setting,
): BlockOf<'bars'> {
  return {
    kind: 'bars',
    title,
    head: [head, translate('overview.links')],
    bars: counts.map(({ id, count }) => ({ label: [{ kind: 'text', text: nameOf(id) }], value: count })),
  };
}

function sumNote(count: number, { translate }: Setting): string {
  return translate('figures.sum', { links: translate('count.links', { count }) });
}

/** Domains are counted more than once, and some links have none: the total is not that of the links. */
function domainNote({ partnerships, vocabularies }: FigureData, { translate }: Setting): string {
  const sum = countByDomain(partnerships, vocabularies).reduce((all, { count }) => all + count, 0);
  const without = partnerships.filter(({ domains }) => domains.length === 0).length;
  const links = translate('count.links', { count: partnerships.length });
  return [
    translate('figures.sumOfDomains', { count: sum, links }),
    ...(without > 0 ? [translate('figures.withoutDomain', { count: without })] : []),
  ].join(translate('punctuation.sentence'));
}

function labelIn(vocabulary: Vocabulary, id: string): string {
  return vocabulary.get(id)?.label ?? id;
}
