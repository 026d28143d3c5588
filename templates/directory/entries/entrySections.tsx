import type { ReactElement, ReactNode } from 'react';
import { changeMarks } from '../../../src/model/directory/changes.ts';
import type { References, Section, SheetFacts } from '../../../src/pdf/layout/section.ts';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Title } from '../../kit/text/heading.tsx';
import { SettingProvider } from '../../kit/text/setting.tsx';
import { withCloseLabels } from '../../kit/tokens.ts';
import type { Translate } from '../../locales/texts.ts';
import { furniture, provide, type Book } from '../book.tsx';
import { entryBlocks, regionName } from './entries.tsx';
import { regionsOfTab } from './tab/regionsOfTab.ts';
import { CARD, entriesGeometry, pageGeometry } from '../geometry.ts';
import { lifeSpanOf } from './lifeLine.ts';
import { Overview } from './overview.tsx';
import { ThumbTab } from './tab/thumbTab.tsx';

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
        <Overview directory={book.directory} />
      </SettingProvider>
    ),
    furniture: furniture(book, pageGeometry, () => ''),
  };
}

/**
 * The entries, region after region, so that no page is left half empty where a region ends. The running head names the
 * first and last entry of a page, the tab at its edge the regions on it.
 */
export function entriesSection(book: Book): Section {
  const { groups, setting, directory } = book;
  const { publication, changes, vocabularies, numbers } = directory;
  const marks = changeMarks(publication.parts.has('changes') ? changes : undefined);
  const span = lifeSpanOf(directory.partnerships, publication.date);
  const blocks = entryBlocks({
    groups,
    vocabularies,
    latinNames: book.latinNames,
    marks,
    numbers,
    span,
    translate: setting.translate,
  });
  const type = withCloseLabels(setting.type, CARD.labelLeading);
  const within = (references: References, children: ReactNode): ReactElement => (
    <SettingProvider value={{ ...provide(book, entriesGeometry, { references, notes: undefined }), type }}>
      {children}
    </SettingProvider>
  );
  return {
    key: 'notices',
    startsOn: 'any',
    numbering: 'arabic',
    geometry: entriesGeometry,
    evenly: { most: CARD.mostSpread },
    style: setting.type.body,
    structure: structure('Sect', { title: setting.translate('directory.entries') }),
    body: (references) => within(references, blocks),
    blocks: () =>
      blocks.map((block) => ({
        key: String(block.key),
        element: (references) => within(references, block),
      })),
    furniture: entriesFurniture(book),
  };
}

function entriesFurniture(book: Book): (sheet: SheetFacts) => ReactElement {
  const { groups, setting, directory } = book;
  const names = new Map(
    groups.flatMap(({ partnerships }) => partnerships.map(({ id, french }) => [id, french.name] as const)),
  );
  const running = furniture(book, entriesGeometry, (sheet) => headOfEntries(sheet, names, setting.translate));
  return function Furniture(sheet) {
    const shown = regionsOfTab(sheet.anchors, groups);
    const rank = shown[0] === undefined ? 0 : groups.indexOf(shown[0]);
    return (
      <>
        <ThumbTab
          side={sheet.side}
          rank={rank}
          of={groups.length}
          names={shown.map(({ region }) => regionName(region, directory.vocabularies))}
          between={setting.translate('page.between')}
          isUpright={setting.language === 'ja'}
          style={setting.type.furniture}
        />
        {running(sheet)}
      </>
    );
  };
}

function headOfEntries(sheet: SheetFacts, names: ReadonlyMap<string, string>, translate: Translate): string {
  const shown = sheet.anchors.flatMap((id) => names.get(id) ?? []);
  const [first, last] = [shown[0], shown.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : translate('page.firstToLast', { first, last });
}
