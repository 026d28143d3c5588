import { BOUNDS } from '../../../diagnostics/bounds.ts';
import { z } from 'zod';
import type { Proofreading } from '../../../model/publication/edition.ts';
import { readPartialDate } from '../dates.ts';
import type { ReadRecord } from '../../translations/readRecord.ts';
import { RECORDED_HASH, type Recorded } from '../../translations/record.ts';
import { fail, group, language, shapeOf, slug, text } from './fields.ts';

/** What every translation says of itself. */
export interface TranslationHead {
  readonly id: string;
  /** Undefined for « à faire ». */
  readonly proofreading: Proofreading | undefined;
  /** What the proof-reader read, as `sync` recorded it. */
  readonly readRecord: ReadRecord | undefined;
  /** Hashes of the source blocks, by key, in the order of the translation. */
  readonly recorded: Recorded | undefined;
}

/** « à faire », or « Nom, 2026-11-22 ». */
const proofreading = text.transform((value, context): Proofreading | undefined => {
  if (value === 'à faire') return undefined;
  const [, by, on] = /^(.+), *(\d[\d-]*)$/.exec(value) ?? [];
  if (by === undefined || on === undefined || !('date' in readPartialDate(on))) {
    return fail(context, 'TR-010', { found: value.slice(0, 60) });
  }
  return { by: by.trim(), on };
});

const readRecord = z.unknown().transform((value, context): ReadRecord => {
  const [stamp, read, ...others]: unknown[] = Array.isArray(value) ? value : [];
  const areHashes = [stamp, read].every((one) => typeof one === 'string' && RECORDED_HASH.test(one));
  return areHashes && others.length === 0
    ? { stamp: String(stamp), text: String(read) }
    : fail(context, 'TR-011', {});
});

const recorded = z.unknown().transform((value, context): Recorded => {
  const hashes: Record<string, readonly string[]> = {};
  if (typeof value !== 'object' || value === null) return fail(context, 'TR-011', {});
  for (const [key, written] of Object.entries(value)) {
    const list: unknown[] = Array.isArray(written) ? written : [written];
    const good = list.filter((hash): hash is string => typeof hash === 'string' && RECORDED_HASH.test(hash));
    if (good.length !== list.length) return fail(context, 'TR-011', {});
    hashes[key] = good;
  }
  return hashes;
});

/** A text, or undefined for one that is not there yet: `titre: ""`, a place that `sync` has made. */
export const textToCome = z.unknown().transform((value, context): string | undefined => {
  if (value === undefined || value === null || value === '') return undefined;
  const reading = text.safeParse(value);
  if (reading.success) return reading.data;
  const letters = String(value).length;
  if (typeof value === 'string' && letters > BOUNDS.frontMatterValue.most) {
    return fail(context, 'LI-002', { letters, maximum: BOUNDS.frontMatterValue.most });
  }
  return fail(context, 'FM-003', { expected: 'text', found: shapeOf(value) });
});

/** Keys of every translated file; the file says which language it is in by its name too. */
export const headKeys = {
  id: slug,
  langue: language,
  relecture: proofreading,
  relu: readRecord.optional(),
  traduit: recorded.optional(),
};

export function headOf(given: {
  readonly id: string;
  readonly relecture: Proofreading | undefined;
  readonly relu?: ReadRecord | undefined;
  readonly traduit?: Recorded | undefined;
}): TranslationHead {
  const { id, relecture, relu, traduit } = given;
  return { id, proofreading: relecture, readRecord: relu, recorded: traduit };
}

/** What of a source is text: the rest is the source file's. */
export interface SourceTexts {
  readonly title: string | undefined;
  readonly publisher?: string | undefined;
  readonly publisherReading?: string | undefined;
  readonly establishes?: string | undefined;
  /** Facts repeated from the source file, which must agree with it. */
  readonly facts: readonly string[];
}

/** A source in a translated chapter; what is repeated from the source file is checked there. */
export const translatedSource = group({
  titre: textToCome.optional(),
  editeur: text.optional(),
  lecture: text.optional(),
  url: text.optional(),
  apport: text.optional(),
  copie: z.unknown().optional(),
  fiabilite: text.optional(),
  date: text.optional(),
  langue: text.optional(),
}).transform((given): SourceTexts => ({
  title: given.titre,
  publisher: given.editeur,
  publisherReading: given.lecture,
  establishes: given.apport,
  facts: [given.url, given.date, given.langue].flatMap((fact) => fact ?? []),
}));

/** A source in a translated partnership: its title alone, or a group. */
export const translatedListedSource = z
  .preprocess(
    (value) => (typeof value === 'object' && value !== null ? value : { titre: value ?? '' }),
    group({ titre: textToCome, editeur: text.optional(), apport: text.optional() }),
  )
  .transform((given): SourceTexts => ({
    title: given.titre,
    publisher: given.editeur,
    establishes: given.apport,
    facts: [],
  }));
