import type { ReactElement } from 'react';
import { formatDate } from '../../src/i18n/dates.ts';
import type { Partnership } from '../../src/model/directory/partnership.ts';
import type { Neighbours, Surroundings } from '../../src/model/directory/surroundings.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import type { Section } from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../src/pdf/text/paragraphKind.ts';
import { Title } from '../kit/text/heading.tsx';
import { Phrase } from '../kit/text/inline.tsx';
import { SettingProvider, useSetting } from '../kit/text/setting.tsx';
import { ink } from '../kit/tokens.ts';
import { furniture, provide, type Book } from '../directory/book.tsx';
import { regionName } from '../directory/entries/entries.tsx';
import { numbered } from '../directory/entries/pairReference.ts';
import { pageGeometry } from '../directory/geometry.ts';

export const NEIGHBOURS = 'voisins';

/** So many peers of a domain are named where a page has no room for more. */
const FEWEST_PEERS = 3;

/** Between the two columns, in points. */
const COLUMN_GAP = 16;

/**
 * Partnerships of the same places and the same domains that are not in the booklet.
 * @param after what ends the part
 */
export function neighboursSection(
  book: Book,
  { regions, territories, domains }: Surroundings,
  after?: ReactElement,
): Section[] {
  if (regions.length + territories.length + domains.length === 0) return [];
  const { translate, type } = book.setting;
  const { vocabularies } = book.directory;
  const labelled = (
    key: 'booklet.sameRegion' | 'booklet.sameTerritory' | 'booklet.sameDomain',
    list: readonly Neighbours[],
    nameOf: (common: string) => string,
  ) =>
    list.map(({ common, partnerships }) => ({
      label: translate(key, { name: nameOf(common) }),
      partnerships,
    }));
  const ofPlaces = [
    ...labelled('booklet.sameRegion', regions, (region) => regionName(region, vocabularies)),
    ...labelled('booklet.sameTerritory', territories, (id) => vocabularies.territories.get(id)?.label ?? id),
  ];
  const ofDomains = labelled(
    'booklet.sameDomain',
    domains,
    (id) => vocabularies.domains.get(id)?.label ?? id,
  );
  const title = translate('booklet.neighbours');
  return [
    {
      key: NEIGHBOURS,
      startsOn: 'any',
      numbering: 'arabic',
      geometry: pageGeometry,
      columns: { count: 2, gap: COLUMN_GAP },
      style: type.body,
      structure: structure('Sect', { title }),
      fitting: { lines: 1, brief: true },
      body: (references, { brief } = {}) => (
        <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
          <Title id={NEIGHBOURS} style={{ marginBottom: type.leading * 0.4 }}>
            {title}
          </Title>
          <TaggedText structure={structure('P')} style={{ ...type.small, color: ink('nezumi') }}>
            <Phrase>{translate('booklet.neighboursNote')}</Phrase>
          </TaggedText>
          {(brief ? [...ofPlaces, ...ofDomains.map(shorter)] : [...ofPlaces, ...ofDomains]).map(
            (group, at) => (
              <Group key={at} {...group} numbers={book.directory.numbers} />
            ),
          )}
          {after}
        </SettingProvider>
      ),
      furniture: furniture(book, pageGeometry, ({ indexInSection }) => (indexInSection === 0 ? '' : title)),
    },
  ];
}

function shorter<Listed extends { readonly partnerships: readonly Partnership[] }>(group: Listed): Listed {
  return { ...group, partnerships: group.partnerships.slice(0, FEWEST_PEERS) };
}

function Group({
  label,
  partnerships,
  numbers,
}: {
  label: string;
  partnerships: readonly Partnership[];
  numbers: ReadonlyMap<string, number>;
}): ReactElement {
  const { type } = useSetting();
  return (
    <>
      <TaggedText
        structure={structure('H2')}
        minPresenceAhead={type.leading * 2}
        style={{ ...type.heading3, marginTop: type.leading * 0.8, marginBottom: 2 }}
      >
        <Phrase>{label}</Phrase>
      </TaggedText>
      <TaggedView structure={structure('L')}>
        {partnerships.map((partnership) => (
          <Neighbour key={partnership.id} partnership={partnership} number={numbers.get(partnership.id)} />
        ))}
      </TaggedView>
    </>
  );
}

/** `Nancy – Kanazawa, 1973 (n° 34)`: in the whole directory it is found by its number. */
function Neighbour({
  partnership,
  number,
}: {
  partnership: Partnership;
  number: number | undefined;
}): ReactElement {
  const { type, translate, language } = useSetting();
  const { french, partner, since } = partnership;
  const pair = translate('partnership.pair', { french: french.name, partner: partner.name });
  const year = since ? translate('punctuation.comma') + formatDate({ year: since.year }, language) : '';
  return (
    <TaggedView structure={structure('LI')} wrap={false} style={{ marginTop: 1 }}>
      <TaggedText structure={structure('LBody')} style={type.small} hyphenationPenalty={DISPLAY}>
        <Phrase>{numbered(pair + year, number, translate)}</Phrase>
      </TaggedText>
    </TaggedView>
  );
}
