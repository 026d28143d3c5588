import type { ReactElement } from 'react';
import type { RegionGroup } from '../../src/model/order.ts';
import type { Vocabularies } from '../../src/model/partnership.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { Phrase } from '../kit/inline.tsx';
import { useSetting } from '../kit/setting.tsx';
import { ink } from '../kit/tokens.ts';
import { Card } from './card.tsx';
import { regionBandHeight } from './geometry.ts';

/** Id of the place where a region's entries begin. */
export function regionId(region: string): string {
  return `region-${region
    .normalize('NFD')
    .replace(/[^A-Za-z]+/g, '-')
    .toLowerCase()}`;
}

/** The entries of a region, under its band. */
export function RegionEntries({
  group,
  vocabularies,
}: {
  group: RegionGroup;
  vocabularies: Vocabularies;
}): ReactElement {
  return (
    <>
      <RegionHeading group={group} />
      {group.partnerships.map((partnership) => (
        <Card key={partnership.id} partnership={partnership} vocabularies={vocabularies} />
      ))}
    </>
  );
}

/** Between a region's band and its first card, in points. */
const GAP = 14;

function RegionHeading({ group }: { group: RegionGroup }): ReactElement {
  const { type, translate } = useSetting();
  return (
    <TaggedView
      id={regionId(group.region)}
      structure={structure('H2')}
      outline={{ title: group.region, level: 1 }}
      wrap={false}
      style={{
        height: regionBandHeight - GAP,
        marginBottom: GAP,
        paddingHorizontal: 10,
        justifyContent: 'center',
        backgroundColor: ink('kinari'),
      }}
    >
      <TaggedText structure={structure('Span')} style={type.heading2}>
        <Phrase>{group.region}</Phrase>
      </TaggedText>
      <TaggedText structure={structure('Span')} style={{ ...type.small, color: ink('nezumi') }}>
        <Phrase>{translate('count.links', { count: group.partnerships.length })}</Phrase>
      </TaggedText>
    </TaggedView>
  );
}
