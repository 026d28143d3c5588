import { indexByDomain, indexByFrench, indexByPartner, indexByTerritory } from '../../src/model/indexes.ts';
import type { Partnership } from '../../src/model/partnership.ts';
import type { Section } from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { SettingProvider } from '../kit/setting.tsx';
import { furniture, provide, type Book } from './book.tsx';
import { pageGeometry } from './geometry.ts';
import { IndexPage, type IndexPageProps } from './indexPages.tsx';

/** Every index the directory has, one after the other in two columns. */
export function directoryIndexes({ repertoire, setting, collator }: Book): IndexPageProps[] {
  const { partnerships, vocabularies, publication } = repertoire;
  const { translate } = setting;
  const byId = new Map(partnerships.map((partnership) => [partnership.id, partnership]));
  const pair = ({ french, partner }: Partnership): string => `${french.name} – ${partner.name}`;
  const indexes: Omit<IndexPageProps, 'partnerships'>[] = [
    {
      id: 'index-francais',
      title: translate('index.french'),
      entries: indexByFrench(partnerships, collator),
      labelOf: ({ partner }) => partner.name,
      localTerms: false,
    },
    {
      id: 'index-partenaires',
      title: translate('index.partnerOf', { country: publication.country.name }),
      entries: indexByPartner(partnerships, collator),
      labelOf: ({ french }) => french.name,
      localTerms: true,
    },
    {
      id: 'index-territoires',
      title: translate('index.territories'),
      entries: indexByTerritory(partnerships, vocabularies, collator),
      labelOf: pair,
      localTerms: true,
    },
    {
      id: 'index-domaines',
      title: translate('index.domains'),
      entries: indexByDomain(partnerships, vocabularies, collator).map(({ term, ids }) => ({ term, ids })),
      labelOf: pair,
      localTerms: false,
    },
  ];
  return indexes.map((index) => ({ ...index, partnerships: byId }));
}

export function indexSection(book: Book, indexes: readonly IndexPageProps[]): Section {
  const { translate, type } = book.setting;
  return {
    key: 'index',
    startsOn: 'recto',
    numbering: 'arabic',
    geometry: pageGeometry,
    lists: true,
    columns: { count: 2, gap: 16 },
    style: type.body,
    structure: structure('Sect', { title: translate('index.title') }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        {indexes.map((index) => (
          <IndexPage key={index.id} {...index} />
        ))}
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, ({ indexInSection }) =>
      indexInSection === 0 ? '' : translate('index.title'),
    ),
  };
}
