import type { ReactElement } from 'react';
import type { ChangeMark } from '../../../src/model/directory/changes.ts';
import type { RegionGroup } from '../../../src/model/directory/order/order.ts';
import type { Vocabularies } from '../../../src/model/directory/partnership.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import { CARD } from '../geometry.ts';
import type { Translate } from '../../locales/texts.ts';
import { Card } from './card.tsx';
import type { LifeSpan } from './lifeLine.ts';
import { linksOf } from './wording.ts';

/** Id of the place where a region's entries begin: the same in every language. */
export function regionId({ partnerships }: RegionGroup): string {
  return `region-${partnerships[0]?.id ?? ''}`;
}

export interface EntriesProps {
  groups: readonly RegionGroup[];
  vocabularies: Vocabularies;
  latinNames: ReadonlyMap<string, string>;
  marks: ReadonlyMap<string, ChangeMark>;
  numbers: ReadonlyMap<string, number>;
  span: LifeSpan;
  translate: Translate;
}

/** The entries of all regions, each under its band; its key tells each from the others. */
export function entryBlocks(props: EntriesProps): ReactElement[] {
  const { groups, vocabularies, latinNames, marks, numbers, span, translate } = props;
  return groups.flatMap((group) => [
    <RegionHeading
      key={regionId(group)}
      id={regionId(group)}
      name={regionName(group.region, vocabularies)}
      links={linksOf(group.partnerships, translate)}
    />,
    ...group.partnerships.map((partnership, index) => (
      <Card
        key={partnership.id}
        partnership={partnership}
        vocabularies={vocabularies}
        number={numbers.get(partnership.id)}
        span={span}
        above={index > 0 ? CARD.apart : 0}
        {...latinNameOf(partnership.id, latinNames)}
        {...markOf(partnership.id, marks)}
      />
    )),
  ]);
}

/** A French region as the edition writes it. */
export function regionName(region: string, { regionLocals }: Vocabularies): string {
  return regionLocals.get(region) ?? region;
}

function latinNameOf(id: string, names: ReadonlyMap<string, string>): { latinName?: string } {
  const latinName = names.get(id);
  return latinName ? { latinName } : {};
}

function markOf(id: string, marks: ReadonlyMap<string, ChangeMark>): { mark?: ChangeMark } {
  const mark = marks.get(id);
  return mark ? { mark } : {};
}

/** Of the band, in points; above it, where it does not head a page; below it. */
const BAND = { height: 21, above: 11, below: 6 };

/** Its first card stays with it. */
function RegionHeading({ id, name, links }: { id: string; name: string; links: string }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView
      id={id}
      structure={structure('H2')}
      outline={{ title: name, level: 1 }}
      wrap={false}
      minPresenceAhead={1}
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        justifyContent: 'space-between',
        height: BAND.height,
        marginTop: BAND.above,
        marginBottom: BAND.below,
        paddingHorizontal: 10,
        backgroundColor: ink('kinari'),
      }}
    >
      <TaggedText style={type.heading2}>
        <Phrase>{name}</Phrase>
      </TaggedText>
      <TaggedText style={{ ...type.small, color: ink('sumi') }}>
        <Phrase>{links}</Phrase>
      </TaggedText>
    </TaggedView>
  );
}
