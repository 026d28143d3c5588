import { changeMarks } from '../../../src/model/directory/changes.ts';
import type { RegionGroup } from '../../../src/model/directory/order/order.ts';
import type { Section, SheetFacts } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Title } from '../../kit/text/heading.tsx';
import { SettingProvider } from '../../kit/text/setting.tsx';
import { leadingOf } from '../../kit/tokens.ts';
import type { Translate } from '../../locales/texts.ts';
import { furniture, provide, type Book } from '../book.tsx';
import { RegionEntries, regionId, regionName } from './entries.tsx';
import { pageGeometry } from '../geometry.ts';
import { Overview } from './overview.tsx';
import { ThumbTab } from './thumbTab.tsx';

/** The directory at a glance, before its first region. */
export function overviewSection(book: Book): Section {
  const title = book.setting.translate('directory.entries');
  return {
    key: 'fiches',
    startsOn: 'recto',
    numbering: 'arabic',
    geometry: pageGeometry,
    style: book.setting.type.body,
    structure: structure('Sect', { title }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        <Title id="fiches" style={{ marginBottom: book.setting.type.leading }}>
          {title}
        </Title>
        <Overview groups={book.living} directory={book.directory} />
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, () => ''),
  };
}

/** A region begins on a page of its own; the running head names the first and last entry of a page. */
export function regionSection(book: Book, group: RegionGroup): Section {
  const names = new Map(group.partnerships.map(({ id, french }) => [id, french.name]));
  const { publication, changes } = book.directory;
  const marks = changeMarks(publication.parts.has('changes') ? changes : undefined);
  const running = furniture(book, pageGeometry, (sheet) =>
    headOfEntries(sheet, names, book.setting.translate),
  );
  return {
    key: regionId(group),
    startsOn: 'any',
    numbering: 'arabic',
    geometry: pageGeometry,
    style: book.setting.type.body,
    leading: leadingOf(book.setting.type.body),
    structure: structure('Sect', { title: regionName(group.region, book.directory.vocabularies) }),
    body: (references) => (
      <SettingProvider value={provide(book, pageGeometry, { references, notes: undefined })}>
        <RegionEntries
          group={group}
          vocabularies={book.directory.vocabularies}
          latinNames={book.latinNames}
          marks={marks}
          numbers={book.directory.numbers}
          maps={book.maps}
        />
      </SettingProvider>
    ),
    furniture: (sheet) => (
      <>
        <ThumbTab side={sheet.side} rank={book.groups.indexOf(group)} of={book.groups.length} />
        {running(sheet)}
      </>
    ),
  };
}

function headOfEntries(sheet: SheetFacts, names: ReadonlyMap<string, string>, translate: Translate): string {
  const shown = sheet.anchors.flatMap((id) => names.get(id) ?? []);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : translate('page.firstToLast', { first, last });
}
