import type { Chapter } from './publication.ts';

/** Readings of publishers by their names, as the sources of all chapters give them: the first of each counts. */
export function publisherReadings(chapters: readonly Pick<Chapter, 'sources'>[]): Map<string, string> {
  const readings = new Map<string, string>();
  for (const { publisher, publisherReading } of chapters.flatMap(({ sources }) => Object.values(sources))) {
    if (publisher === undefined || publisherReading === undefined || readings.has(publisher)) continue;
    readings.set(publisher, publisherReading);
  }
  return readings;
}
