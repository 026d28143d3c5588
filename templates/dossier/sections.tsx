import type { ReactElement } from 'react';
import type { Chapter, Dossier } from '../../src/model/publication/publication.ts';
import type { Language } from '../../src/i18n/language.ts';
import type { Target } from '../../src/model/publication/publication.ts';
import type { References, Section } from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { numberBlocks } from '../kit/blockNumbers.ts';
import { Blocks } from '../kit/blocks/blocks.tsx';
import { creditedPictures } from '../kit/matter/pictureCredits.ts';
import { closingColophon, FrontColophon } from '../kit/matter/colophonPlace.tsx';
import { Contents, type ContentsEntry } from '../kit/matter/contents.tsx';
import { RunningFurniture } from '../kit/matter/furniture.tsx';
import type { Atlas } from '../kit/map/block/atlas.ts';
import { Title } from '../kit/text/heading.tsx';
import { numberNotes } from '../kit/text/notes.ts';
import { plainText } from '../kit/text/plainText.ts';
import { TitlePage } from '../kit/cover/titlePage.tsx';
import { backCoverSections, frontCoverSection } from '../kit/cover/coverSections.tsx';
import { coverSheetSection } from '../kit/cover/coverSheet.tsx';
import { FrontCover } from '../kit/cover/frontCover.tsx';
import { romanisedTerms } from '../kit/text/spokenLanguage.ts';
import { SettingProvider, type Setting } from '../kit/text/setting.tsx';
import { listSources } from '../kit/matter/sourceList.ts';
import { Sources } from '../kit/matter/sources.tsx';
import { dossierType, typeFor, withLeading } from '../kit/tokens.ts';
import { translateIn } from '../locales/texts.ts';
import {
  ChapterFurniture,
  ChapterOpening,
  chapterSection,
  geometryOf,
  measureOf,
  outsideText,
  type ChapterContext,
} from './chapter.tsx';
import { type BookSetting } from '../kit/text/setting.tsx';
import { dossierCover } from './cover.tsx';
import { plainGeometry } from './geometry.ts';
import { Glossary } from './glossary.tsx';
import { notesBelow } from './notesBelow.tsx';

/**
 * A country file as sections: cover, colophon, contents, chapters, annexes.
 * @param atlas from which the maps of its texts are drawn; without it their tables stand alone
 */
export function dossierSections(
  dossier: Dossier,
  language: Language,
  target: Target,
  atlas?: Atlas,
): Section[] {
  const { publication, chapters } = dossier;
  const setting = { ...bookSetting(dossier, language), ...(atlas && { atlas }) };
  const context: ChapterContext = { setting, publicationTitle: publication.shortTitle };
  const numbers = chapterNumbers(chapters);
  const pictures = creditedPictures(chapters);
  return [
    firstSection(dossier, setting, target),
    {
      ...plainSection('colophon', 'verso', setting, () => (
        <FrontColophon {...{ publication, target, pictures }} />
      )),
      variant: target,
    },
    {
      ...plainSection('sommaire', 'recto', setting, () => (
        <ContentsPage entries={contentsEntries(chapters, numbers, language)} setting={setting} />
      )),
      lists: true,
    },
    ...chapters.map((chapter) => anyChapter(chapter, chapters, numbers.get(chapter), context)),
    ...closingColophon(language, { publication, target, pictures }, (key, content) =>
      plainSection(key, 'any', setting, () => content),
    ),
    ...(target === 'screen' ? backCoverSections(coverProps(dossier, setting)) : []),
  ];
}

function bookSetting({ publication, chapters }: Dossier, language: Language): BookSetting {
  const { localLanguage } = publication.country;
  return {
    language,
    localLanguage,
    romanised: romanisedTerms(chapters.flatMap(({ glossary }) => glossary.map(({ romanised }) => romanised))),
    translate: translateIn(language),
    numbers: numberBlocks(chapters),
    type: typeFor(dossierType, language, localLanguage),
  };
}

/** Cover 4, spine and cover 1 of the printed country file; `spine` in points. */
export function dossierCoverSheet(dossier: Dossier, language: Language, spine: number): Section {
  return coverSheetSection({
    ...coverProps(dossier, bookSetting(dossier, language)),
    spine,
  });
}

/** What both covers are made from, on screen and on the sheet. */
function coverProps({ publication, chapters }: Dossier, setting: BookSetting) {
  const design = dossierCover(chapterNumbers(chapters).size);
  return { publication, setting, design, front: <FrontCover publication={publication} design={design} /> };
}

/** On screen the cover; in print, where the cover is a sheet of its own, a title page. */
function firstSection(dossier: Dossier, setting: BookSetting, target: Target): Section {
  const { publication } = dossier;
  if (target === 'screen') {
    const { front, ...props } = coverProps(dossier, setting);
    return frontCoverSection(props, front);
  }
  const height = plainGeometry.height - plainGeometry.top - plainGeometry.bottom;
  const page = plainSection('titre', 'recto', setting, () => (
    <TitlePage publication={publication} height={height} />
  ));
  return { ...page, furniture: () => null };
}

function chapterNumbers(chapters: readonly Chapter[]): Map<Chapter, string> {
  return new Map(
    chapters.filter(({ kind }) => kind === 'chapitre').map((chapter, index) => [chapter, String(index + 1)]),
  );
}

function plainSection(
  key: string,
  startsOn: Section['startsOn'],
  setting: BookSetting,
  content: (references: References) => ReactElement,
): Section {
  return {
    key,
    startsOn,
    numbering: 'roman',
    geometry: plainGeometry,
    style: setting.type.body,
    structure: structure('Sect'),
    body: (references) => (
      <SettingProvider
        value={{ ...setting, measure: measureOf(plainGeometry), references, notes: undefined }}
      >
        {content(references)}
      </SettingProvider>
    ),
    furniture: (sheet) => (
      <RunningFurniture
        sheet={sheet}
        geometry={plainGeometry}
        type={setting.type}
        versoHead=""
        rectoHead=""
        withHead={false}
      />
    ),
  };
}

function contentsEntries(
  chapters: readonly Chapter[],
  numbers: ReadonlyMap<Chapter, string>,
  language: Language,
): ContentsEntry[] {
  return chapters.flatMap((chapter): ContentsEntry[] => {
    const number = numbers.get(chapter);
    return [
      { id: chapter.id, label: chapter.title, level: 1, ...(number && { number }) },
      ...chapter.blocks.flatMap((block): ContentsEntry[] =>
        block.kind === 'heading' && block.level === 2 && chapter.kind === 'chapitre'
          ? [{ id: block.id, label: plainText(block.children, language), level: 2 }]
          : [],
      ),
    ];
  });
}

function ContentsPage({
  entries,
  setting: { translate, type },
}: {
  entries: readonly ContentsEntry[];
  setting: BookSetting;
}): ReactElement {
  return (
    <>
      <Title id="sommaire" style={{ marginBottom: type.leading }}>
        {translate('contents.title')}
      </Title>
      <Contents entries={entries} />
    </>
  );
}

function anyChapter(
  chapter: Chapter,
  all: readonly Chapter[],
  number: string | undefined,
  context: ChapterContext,
): Section {
  const section = chapterSection(chapter, number, context);
  if (chapter.kind === 'glossaire')
    return withMore(section, chapter, context, () => (
      <Glossary terms={chapter.glossary} chapterId={chapter.id} />
    ));
  if (chapter.kind === 'sources') {
    const sources = listSources(all, context.setting.language);
    return withMore(section, chapter, context, () => <Sources sources={sources} />);
  }
  return section;
}

/** A chapter whose text is followed by a list made from data. */
function withMore(
  section: Section,
  chapter: Chapter,
  context: ChapterContext,
  more: () => ReactElement,
): Section {
  const notes = numberNotes(chapter);
  const measure = measureOf(geometryOf(chapter));
  const settingOf = (references: References, leading?: number): Setting => {
    const type = withLeading(context.setting.type, leading);
    return { ...context.setting, type, measure, references, notes };
  };
  return {
    ...section,
    body: (references, { leading } = {}) => {
      const setting = settingOf(references, leading);
      const below = notesBelow(chapter, notes, setting);
      return (
        <SettingProvider value={setting}>
          <ChapterOpening chapter={chapter} number={undefined} />
          {chapter.blocks.length === 0 ? below(undefined) : null}
          <Blocks of={chapter.blocks} below={below} />
          {more()}
        </SettingProvider>
      );
    },
    notes: () => [],
    furniture: (sheet) => (
      <ChapterFurniture sheet={sheet} chapter={outsideText(chapter)} number={undefined} context={context} />
    ),
  };
}
