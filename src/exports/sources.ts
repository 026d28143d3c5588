import type { Dossier } from '../model/publication/publication.ts';
import { YES } from './columns.ts';
import { csvText } from './csv.ts';

const HEADER = [
  'chapitre',
  'cle',
  'titre',
  'titreForge',
  'editeur',
  'url',
  'date',
  'langue',
  'secondaire',
  'apport',
  'copie',
] as const;

/** The sources of a dossier as a sheet, chapter by chapter in reading order, in the order of their declaration. */
export function exportSources({ chapters }: Dossier): string {
  const rows = chapters.flatMap((chapter) =>
    Object.entries(chapter.sources).map(([key, source]) => [
      chapter.title,
      key,
      source.title,
      source.isTitleSupplied ? YES : '',
      source.publisher ?? '',
      source.url ?? '',
      source.date ?? '',
      source.language ?? '',
      source.secondary ? YES : 'non',
      source.establishes ?? '',
      source.readFromCopy === true ? YES : (source.readFromCopy ?? ''),
    ]),
  );
  return csvText([HEADER, ...rows]);
}
