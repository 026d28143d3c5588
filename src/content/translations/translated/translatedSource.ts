import type { Source } from '../../../model/publication/prose.ts';
import type { SourceTexts } from '../../frontMatter/schemas/translation.ts';

/** A source whose words are another language's; what it establishes is left out when nobody has translated it. */
export function translatedSource(source: Source, texts: SourceTexts | undefined): Source {
  if (texts?.title === undefined) return source;
  const { establishes: _, publisher, publisherReading, ...rest } = source;
  const reading = texts.publisherReading ?? (texts.publisher === undefined ? publisherReading : undefined);
  return {
    ...rest,
    title: texts.title,
    publisher: texts.publisher ?? publisher,
    ...(reading !== undefined && { publisherReading: reading }),
    establishes: texts.establishes,
  };
}
