import { posix } from 'node:path';
import { SLUG, slugOf } from '../files/slug.ts';
import { oncePerText } from '../files/oncePerText.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { problem } from '../../diagnostics/problem.ts';
import type { Partnership, Vocabularies } from '../../model/directory/partnership.ts';
import { astrayCodes } from './codePlaces.ts';
import { unlikelyValues, type ValueLimits } from './likelyValues.ts';
import { checkCitations } from '../markdown/inlines/citations.ts';
import { readRecord, type RecordReading, type TextFile, writtenId } from '../frontMatter/records.ts';
import { type PartnershipRecord, partnershipSchema } from '../frontMatter/schemas/partnership.ts';

export interface PartnershipReading {
  readonly partnership: Partnership | undefined;
  readonly reading: RecordReading<PartnershipRecord>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * A function that reads entries against one set of vocabularies; undefined ones leave their words unchecked.
 * @param limits of the publication; values are not compared with those of a faulty one
 */
export function partnershipReader(
  vocabularies: Vocabularies | undefined,
  root: string,
  limits: ValueLimits | undefined,
): (textFile: TextFile) => PartnershipReading {
  const { date, country } = limits ?? {};
  return (textFile) => readEntry(textFile, vocabularies, root, date, country);
}

const readEntry = oncePerText(
  (
    textFile: TextFile,
    vocabularies: Vocabularies | undefined,
    root: string,
    date: ValueLimits['date'] | undefined,
    country: ValueLimits['country'] | undefined,
  ): PartnershipReading => {
    const schema = partnershipSchema(vocabularies);
    const reading = readRecord(textFile, schema, { root, notesAllowed: false });
    const { record, body, placeOf } = reading;
    const partnership = record && { ...record, blocks: body.blocks, place: placeOf(['id']) };
    const citations = checkCitations(new Map(), body.citations);
    const limits = date !== undefined && country && { date, country };
    const unlikely = record && limits ? unlikelyValues(record, placeOf, limits) : [];
    return {
      partnership,
      reading,
      diagnostics: [
        ...reading.diagnostics,
        ...idProblems(reading),
        ...unlikely,
        ...(record && vocabularies ? astrayCodes(record, placeOf, vocabularies) : []).filter(
          isFirstOf(unlikely),
        ),
        ...citations,
      ],
    };
  },
);

/** A value that has not its form is told so, and nothing more is asked of it. */
function isFirstOf(told: readonly Diagnostic[]): (one: Diagnostic) => boolean {
  const keys = new Set(told.map(({ data }) => data['key']));
  return ({ data }) => !keys.has(data['key']);
}

/** One partnership, one file, one name. */
function idProblems({ file, data, placeOf }: RecordReading<unknown>): Diagnostic[] {
  const id = writtenId(data);
  const name = posix.basename(file).replace(/\.md$/i, '').normalize('NFC');
  if (id === undefined || id === name) return [];
  const better = SLUG.test(name) ? undefined : slugOf(name) || undefined;
  return [problem('FM-007', placeOf(['id']), { id, name, better })];
}
