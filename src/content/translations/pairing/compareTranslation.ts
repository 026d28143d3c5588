import type { RecordReading } from '../../frontMatter/records.ts';
import type { TranslationHead } from '../../frontMatter/schemas/translation.ts';
import { stampState } from '../readRecord.ts';
import { align } from './alignment.ts';
import { headProblems, stampProblems } from './headProblems.ts';
import { pairProblems } from './pairProblems.ts';
import type { SourceTextUnits, Translation, TranslationTask } from '../translation.ts';
import type { Unit } from './units.ts';

/** Compares a source with its translation, if there is one. `reading` and `units` are the translation's. */
export function compareTranslation(
  source: SourceTextUnits,
  task: TranslationTask,
  reading: RecordReading<TranslationHead> | undefined,
  units: readonly Unit[],
): Translation {
  const head = reading?.record;
  const readable = reading === undefined || head !== undefined;
  const pairs = readable ? align(source.units, units, head?.recorded, task.memory) : [];
  const place = reading?.placeOf(['id']) ?? source.place;
  const translation = {
    language: task.language,
    id: source.id,
    source: source.file,
    file: task.file,
    exists: reading !== undefined,
    recorded: head?.recorded,
    proofreading: head?.proofreading,
    readRecord: head?.readRecord,
    stamp: head?.proofreading && stampState(head.proofreading, head.readRecord, pairs),
    pairs,
    place,
  };
  return {
    ...translation,
    diagnostics: [
      ...(reading ? [...reading.diagnostics, ...headProblems(reading, source.id, task)] : []),
      ...(readable ? pairProblems(translation, task) : []),
      ...(reading ? stampProblems(translation, reading) : []),
    ],
  };
}
