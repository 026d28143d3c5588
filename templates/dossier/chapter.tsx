import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Motif } from '../../src/model/publication/motif.ts';
import type { Chapter } from '../../src/model/publication/publication.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import {
  fullWidth,
  textHeight,
  textWidth,
  type PageGeometry,
  type Section,
  type SheetFacts,
} from '../../src/pdf/layout/section.ts';
import { structure } from '../../src/pdf/structure/element.ts';
import { Blocks } from '../kit/blocks/blocks.tsx';
import { heightOf } from '../kit/blocks/illustration.tsx';
import { Signature } from '../kit/matter/signature.tsx';
import { RunningFurniture } from '../kit/matter/furniture.tsx';
import { Title } from '../kit/text/heading.tsx';
import { Phrase } from '../kit/text/inline.tsx';
import { marginPictures } from '../kit/blocks/pictures/marginPictures.tsx';
import { marginNotes } from '../kit/blocks/marginNotes.tsx';
import { numberNotes } from '../kit/text/notes.ts';
import { plainString, plainText } from '../kit/text/plainText.ts';
import { runningFigures } from '../kit/runningFigures.ts';
import { MotifField } from '../kit/art/motifs/motifField.tsx';
import { SettingProvider, useSetting, type BookSetting, type Setting } from '../kit/text/setting.tsx';
import { ink, latinFaces, LEADING_PLAY, leadingOf, mm, withLeading } from '../kit/tokens.ts';
import { bandHeightOf, chapterGeometry, plainGeometry } from './geometry.ts';

export interface ChapterContext {
  readonly setting: BookSetting;
  readonly publicationTitle: string;
}

/** A chapter: a band of waves with its number, title, standfirst, text, notes in the margin. */
export function chapterSection(
  chapter: Chapter,
  number: string | undefined,
  context: ChapterContext,
): Section {
  const notes = numberNotes(chapter);
  const geometry = geometryOf(chapter);
  const setting = { ...context.setting, measure: measureOf(geometry) };
  return {
    key: chapter.id,
    startsOn: 'recto',
    numbering: 'arabic',
    geometry,
    style: setting.type.body,
    leading: leadingOf(setting.type.body),
    structure: structure('Sect', { title: chapter.title }),
    madeFrom: chapter.place,
    fitting: { leading: LEADING_PLAY, lines: 1, beyond: true },
    body: (references, { leading, beyond, noteOrder } = {}) => (
      <SettingProvider
        value={{
          ...setting,
          type: withLeading(setting.type, leading),
          references,
          notes: noteOrder ? numberNotes(chapter, noteOrder) : notes,
        }}
      >
        <ChapterOpening chapter={chapter} number={number} />
        <Blocks
          of={chapter.blocks}
          floats={beyond ? 'beyond' : 'within'}
          opening={openingHeight(chapter, setting)}
        />
        <Signature chapter={chapter} />
      </SettingProvider>
    ),
    notes: (references, { noteOrder } = {}) => {
      const numbered = noteOrder ? numberNotes(chapter, noteOrder) : notes;
      const within = { ...setting, references, notes: numbered };
      return [
        ...marginNotes(numbered, within, geometry),
        ...marginPictures(chapter.blocks, within, geometry),
      ];
    },
    furniture: (sheet) => (
      <ChapterFurniture sheet={sheet} chapter={outsideText(chapter)} number={number} context={context} />
    ),
  };
}

/** Long lists take the width of the margin column. */
export function geometryOf(chapter: Pick<Chapter, 'kind'>): PageGeometry {
  return chapter.kind === 'sources' || chapter.kind === 'glossaire' ? plainGeometry : chapterGeometry;
}

export function measureOf(geometry: PageGeometry): Setting['measure'] {
  return { text: textWidth(geometry), full: fullWidth(geometry), height: textHeight(geometry) };
}

/** About how high the opening is, in points. */
function openingHeight(
  chapter: Chapter,
  { type, measure, language }: Pick<Setting, 'type' | 'measure' | 'language'>,
): number {
  const title = heightOf(plainText(chapter.titleInlines, language), measure.text, type.title);
  const standfirst = heightOf(plainText(chapter.standfirst ?? [], language), measure.text, type.standfirst);
  return bandHeightOf(chapter) - chapterGeometry.top + mm(7) + title + standfirst + type.leading * 4;
}

/** The space of the band, then title and standfirst; the band itself is furniture. */
export function ChapterOpening({
  chapter,
  number,
}: {
  chapter: Chapter;
  number: string | undefined;
}): ReactElement {
  const { type, translate, language } = useSetting();
  return (
    <>
      <TaggedView span="full" style={{ height: bandHeightOf(chapter) - chapterGeometry.top + mm(7) }} />
      {number ? (
        <TaggedText
          structure={structure('P')}
          style={{ ...type.smallStrong, color: ink('shu'), marginBottom: 4 }}
        >
          {translate('heading.chapter', { number })}
        </TaggedText>
      ) : null}
      <Title id={chapter.id} opens>
        {chapter.titleInlines}
      </Title>
      {chapter.standfirst ? (
        <TaggedText
          structure={structure('P')}
          style={{ ...type.standfirst, ...runningFigures(language), marginTop: type.leading * 0.7 }}
        >
          <Phrase>{chapter.standfirst}</Phrase>
        </TaggedText>
      ) : null}
      <View style={{ height: type.leading * 2 }} />
    </>
  );
}

interface ChapterFurnitureProps {
  readonly sheet: SheetFacts;
  /** What of a chapter its running heads and its band say. */
  readonly chapter: Pick<Chapter, 'kind' | 'motif' | 'shortTitle'>;
  readonly number: string | undefined;
  readonly context: ChapterContext;
}

/** What of a chapter stands outside its text: nothing else of it changes what is drawn there. */
export function outsideText({ kind, motif, shortTitle }: Chapter): ChapterFurnitureProps['chapter'] {
  return { kind, motif, shortTitle };
}

export function ChapterFurniture({ sheet, chapter, number, context }: ChapterFurnitureProps): ReactElement {
  const opens = sheet.indexInSection === 0;
  const { language, type } = context.setting;
  return (
    <>
      {opens ? <Band number={number} motif={chapter.motif} height={bandHeightOf(chapter)} /> : null}
      <RunningFurniture
        sheet={sheet}
        geometry={geometryOf(chapter)}
        type={type}
        versoHead={context.publicationTitle}
        rectoHead={plainString(chapter.shortTitle, language)}
        withHead={!opens}
      />
    </>
  );
}

/** Bleeds off three edges of the page. */
function Band({
  number,
  motif,
  height,
}: {
  number: string | undefined;
  motif: Motif;
  /** Down to here on the page, in points. */
  height: number;
}): ReactElement {
  const { width } = chapterGeometry;
  const bleed = mm(5);
  return (
    <View
      style={{
        position: 'absolute',
        top: -bleed,
        left: -bleed,
        width: width + 2 * bleed,
        height: height + bleed,
        backgroundColor: ink('kinari'),
        overflow: 'hidden',
      }}
    >
      <MotifField
        motif={motif}
        width={width + 2 * bleed}
        height={height + bleed}
        cell={mm(9)}
        color={ink('suna')}
        surface={ink('torinoko')}
        background={ink('kinari')}
      />
      {number ? (
        <TaggedText
          artifact="Background"
          style={{
            position: 'absolute',
            right: chapterGeometry.outer + bleed,
            bottom: mm(4),
            fontFamily: latinFaces.serif,
            fontSize: 84,
            lineHeight: 1,
            fontWeight: 400,
            color: ink('shu'),
          }}
        >
          {number}
        </TaggedText>
      ) : null}
    </View>
  );
}
