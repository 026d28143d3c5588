import type { ReactElement } from 'react';
import type { ChangeMark } from '../../../src/model/directory/changes.ts';
import type { RegionGroup } from '../../../src/model/directory/order/order.ts';
import type { Vocabularies } from '../../../src/model/directory/partnership.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink, leadingOf } from '../../kit/tokens.ts';
import { Card } from './card.tsx';
import { linksOf } from './wording.ts';
import { regionBandHeight } from '../geometry.ts';
import type { DirectoryMaps } from '../maps/maps.ts';

/** Id of the place where a region's entries begin: the same in every language. */
export function regionId({ partnerships }: RegionGroup): string {
  return `region-${partnerships[0]?.id ?? ''}`;
}

/** The entries of a region, under its band. */
export function RegionEntries({
  group,
  vocabularies,
  latinNames,
  marks,
  numbers,
  maps,
}: {
  group: RegionGroup;
  vocabularies: Vocabularies;
  latinNames: ReadonlyMap<string, string>;
  marks: ReadonlyMap<string, ChangeMark>;
  numbers: ReadonlyMap<string, number>;
  maps: DirectoryMaps | undefined;
}): ReactElement {
  return (
    <>
      <RegionHeading group={group} name={regionName(group.region, vocabularies)} />
      {group.partnerships.map((partnership) => (
        <Card
          key={partnership.id}
          partnership={partnership}
          vocabularies={vocabularies}
          number={numbers.get(partnership.id)}
          {...latinNameOf(partnership.id, latinNames)}
          {...markOf(partnership.id, marks)}
          {...(maps && { maps })}
        />
      ))}
    </>
  );
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

/** Between a region's band and its first card, in points. */
const GAP = 14;

function RegionHeading({ group, name }: { group: RegionGroup; name: string }): ReactElement {
  const { type, translate } = useSetting();
  return (
    <TaggedView
      id={regionId(group)}
      structure={structure('H2')}
      outline={{ title: name, level: 1 }}
      wrap={false}
      style={{
        height: regionBandHeight(leadingOf(type.body)) - GAP,
        marginBottom: GAP,
        paddingHorizontal: 10,
        justifyContent: 'center',
        backgroundColor: ink('kinari'),
      }}
    >
      <TaggedText style={type.heading2}>
        <Phrase>{name}</Phrase>
      </TaggedText>
      <TaggedText style={{ ...type.small, color: ink('nezumi') }}>
        <Phrase>{linksOf(group.partnerships, translate)}</Phrase>
      </TaggedText>
    </TaggedView>
  );
}
