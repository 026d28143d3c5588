import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { textOfInlines } from '../../model/publication/inlineText.ts';
import type { Chapter } from '../../model/publication/publication.ts';
import type { RecordReading } from '../frontMatter/records.ts';
import { readTitle, type TitleReading } from '../markdown/markdown.ts';

/** What stands above a chapter's text, as its front matter has it. */
export interface WrittenHead {
  readonly title?: string | undefined;
  readonly shortTitle?: string | undefined;
  readonly standfirst?: string | undefined;
}

/** What of a head is written, read as running text, and the file's reading with all that the head names. */
export interface HeadReading<Fields> {
  readonly head: Partial<Pick<Chapter, 'title' | 'titleInlines' | 'shortTitle' | 'standfirst'>>;
  readonly reading: RecordReading<Fields>;
}

/** Titles and standfirst take the markup of paragraphs, but no notes, which belong to the text. */
export function readHead<Fields>(
  reading: RecordReading<Fields>,
  written: WrittenHead,
  root: string,
): HeadReading<Fields> {
  const read = (key: string, text: string | undefined): TitleReading | undefined =>
    text === undefined ? undefined : readTitle(text, reading.placeOf([key]), root);
  const title = read('titre', written.title);
  const shortTitle = written.shortTitle === written.title ? title : read('titreCourt', written.shortTitle);
  const standfirst = read('chapeau', written.standfirst);
  const titles = [...new Set([title, shortTitle, standfirst])].filter((one) => one !== undefined);
  return {
    head: {
      ...(title && { title: textOfInlines(title.inlines), titleInlines: title.inlines }),
      ...(shortTitle && { shortTitle: textOfInlines(shortTitle.inlines) }),
      ...(standfirst && { standfirst: standfirst.inlines }),
    },
    reading: withTitles(reading, titles),
  };
}

function withTitles<Fields>(
  reading: RecordReading<Fields>,
  titles: readonly TitleReading[],
): RecordReading<Fields> {
  const { body } = reading;
  const diagnostics: readonly Diagnostic[] = titles.flatMap((title) => title.diagnostics);
  return {
    ...reading,
    body: {
      ...body,
      references: [...titles.flatMap((title) => title.references), ...body.references],
      citations: [...titles.flatMap((title) => title.citations), ...body.citations],
    },
    diagnostics: [...reading.diagnostics, ...diagnostics],
  };
}
