import { posix } from 'node:path';
import { z } from 'zod';
import { BOUNDS } from '../../diagnostics/bounds.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import { changesSince, type Snapshot } from '../../model/directory/changes.ts';
import type { Changes, Directory } from '../../model/directory/partnership.ts';
import type { ContentFolder } from '../files/contentFiles.ts';
import { readPartialDate } from '../frontMatter/dates.ts';
import { readText } from '../files/readText.ts';
import type { TextFile } from '../frontMatter/records.ts';
import { partnershipSchema } from '../frontMatter/schemas/partnership.ts';

/** Sub-folder of a directory's content that keeps the JSON export of each edition, named by its date. */
export const SNAPSHOT_FOLDER = 'instantanes';

export interface ChangesReading {
  readonly changes?: Changes;
  /** The snapshot's file: the publication depends on it as on its other sources. */
  readonly source?: TextFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a directory says anew since the last edition whose data its folder keeps; nothing when it keeps none. */
export async function readChanges(directory: Directory, content: ContentFolder): Promise<ChangesReading> {
  const { file, misnamed } = await lastSnapshotFile(directory, content);
  if (file === undefined) return { diagnostics: [...misnamed, ...missingSnapshot(directory)] };
  const reading = await readText(content, file, BOUNDS.snapshot.most);
  if ('refusal' in reading) return { diagnostics: [...misnamed, reading.refusal] };
  const { snapshot, diagnostics } = readSnapshot(file, reading.text);
  return {
    ...(snapshot && { changes: changesSince(snapshot, directory.partnerships) }),
    source: { file, text: reading.text },
    diagnostics: [...misnamed, ...diagnostics],
  };
}

const SNAPSHOT_NAME = /^\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?\.json$/;

/** The latest file that is older than the edition. */
async function lastSnapshotFile(
  { publication }: Directory,
  { files }: ContentFolder,
): Promise<{ readonly file: string | undefined; readonly misnamed: readonly Diagnostic[] }> {
  const folder = `${posix.dirname(publication.place.file)}/${SNAPSHOT_FOLDER}`;
  const names = [...((await files.list(folder)) ?? [])].filter((name) => !name.startsWith('.')).sort();
  const dated = names.filter((name) => SNAPSHOT_NAME.test(name));
  const misnamed = names.filter((name) => /json|csv/i.test(name) && !dated.includes(name));
  const name = dated.filter((one) => one.slice(0, 7) < publication.date.slice(0, 7)).at(-1);
  return {
    file: name && `${folder}/${name}`,
    misnamed: misnamed.map((one) =>
      problem('FI-012', { file: `${folder}/${one}`, line: 1, column: 1 }, { folder: SNAPSHOT_FOLDER }),
    ),
  };
}

function missingSnapshot({ publication }: Directory): Diagnostic[] {
  return publication.parts.has('changes')
    ? [problem('TA-019', publication.place, { folder: SNAPSHOT_FOLDER })]
    : [];
}

/** Only what a snapshot needs: an export of an older format stays readable. */
const snapshotSchema = z.object({
  edition: z.string(),
  date: z.string().refine((written) => 'date' in readPartialDate(written)),
  remarque: z.string().optional(),
  remarqueLocale: z.string().optional(),
  partenariats: z.array(
    z
      .looseObject({ texte: z.string().optional(), numero: z.number().optional() })
      .transform((entry): unknown =>
        Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'texte' && key !== 'numero')),
      )
      .pipe(partnershipSchema(undefined)),
  ),
});

export interface SnapshotReading {
  readonly snapshot?: Snapshot;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the JSON export of an edition. */
export function readSnapshot(file: string, text: string): SnapshotReading {
  const place = { file, line: 1, column: 1 };
  const parsed = parsedJson(text);
  if (parsed === undefined) return { diagnostics: [problem('TA-010', place, {})] };
  const { data, error } = snapshotSchema.safeParse(parsed.value);
  if (data === undefined) {
    const key = error.issues[0]?.path.map(String).join('.') ?? '';
    return { diagnostics: [problem('TA-010', place, { key })] };
  }
  const { edition, date, partenariats, remarque, remarqueLocale } = data;
  const snapshot = {
    edition,
    date,
    ...(remarque !== undefined && { remark: remarque }),
    ...(remarqueLocale !== undefined && { localRemark: remarqueLocale }),
    partnerships: partenariats,
  };
  return { snapshot, diagnostics: [] };
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
