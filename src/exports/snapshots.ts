import { z } from 'zod';
import type { ContentFiles } from '../content/contentFiles.ts';
import { partnershipSchema } from '../content/schemas/partnership.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { problem } from '../diagnostics/problem.ts';
import type { Snapshot } from '../model/changes.ts';
import type { Repertoire } from '../model/partnership.ts';

/** Sub-folder of a directory's content that keeps the JSON export of each edition, named by its date. */
export const SNAPSHOT_FOLDER = 'instantanes';

export interface SnapshotReading {
  readonly snapshot?: Snapshot;
  readonly diagnostics: readonly Diagnostic[];
}

/** The data of the last edition before this one, when the content keeps any. */
export async function lastSnapshot(
  { publication }: Repertoire,
  files: ContentFiles,
): Promise<SnapshotReading> {
  const folder = `${publication.place.file.replace(/\/?[^/]*$/, '')}/${SNAPSHOT_FOLDER}`;
  const names = [...((await files.list(folder)) ?? [])].filter((name) => name.endsWith('.json')).sort();
  const name = names.filter((one) => one.slice(0, 7) < publication.date.slice(0, 7)).at(-1);
  if (name === undefined) return { diagnostics: [] };
  const file = `${folder}/${name}`;
  const bytes = await files.read(file);
  if (bytes === undefined) return { diagnostics: [problem('FI-003', { file, line: 1, column: 1 }, {})] };
  return readSnapshot(file, new TextDecoder().decode(bytes));
}

/** Only what a snapshot needs: an export of an older format stays readable. */
const snapshotSchema = z.object({
  edition: z.string(),
  date: z.string(),
  partenariats: z.array(
    z
      .looseObject({ texte: z.string().optional() })
      .transform((entry) => Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'texte')))
      .pipe(partnershipSchema(undefined)),
  ),
});

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
  const { edition, date, partenariats } = data;
  return { snapshot: { edition, date, partnerships: partenariats }, diagnostics: [] };
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
