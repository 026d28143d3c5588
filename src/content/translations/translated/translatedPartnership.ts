import { SOURCES, TRANSLATED_FIELDS } from '../../../model/directory/translatedFields.ts';
import { valueAt, withValueAt } from '../../../model/fields/walk.ts';
import { kanaKey } from '../../../model/directory/order/kanaOrder.ts';
import type { Partnership, Vocabularies } from '../../../model/directory/partnership.ts';
import type { PartnershipReading } from '../../publications/partnerships.ts';
import { checkCitations } from '../../markdown/inlines/citations.ts';
import { readRecord, type RecordReading } from '../../frontMatter/records.ts';
import {
  type PartnershipTexts,
  translatedPartnershipSchema,
} from '../../frontMatter/schemas/translatedPartnership.ts';
import { compareTranslation } from '../pairing/compareTranslation.ts';
import { indexOfTranslation, translatedBlocks, untranslatedKeys } from '../merging.ts';
import { translatedSource } from './translatedSource.ts';
import type { Pair } from '../pairing/alignment.ts';
import { oncePerLanguage } from './oncePerLanguage.ts';
import type { Translation, TranslationTask } from '../translation.ts';
import { bodyUnits, fieldUnits, isWritten, scalarUnit, type Unit } from '../pairing/units.ts';

export interface TranslatedPartnership {
  readonly partnership: Partnership;
  readonly translation: Translation;
  readonly reading: RecordReading<PartnershipTexts> | undefined;
}

/** An entry in the language of a task; its names, dates and numbers stay those of the source. */
export const translatePartnership = oncePerLanguage(partnershipIn);

function partnershipIn(source: PartnershipReading, task: TranslationTask): TranslatedPartnership | undefined {
  const { partnership } = source;
  if (partnership === undefined) return undefined;
  const rules = { root: task.root, notesAllowed: false, isTranslation: true };
  const reading = task.textFile && readRecord(task.textFile, translatedPartnershipSchema, rules);
  const texts = reading?.record;
  const translation = compareTranslation(
    {
      id: partnership.id,
      file: source.reading.file,
      place: partnership.place,
      units: sourceUnits(source, partnership),
    },
    task,
    reading,
    reading && texts ? translationUnits(reading, texts) : [],
  );
  const citations = reading ? checkCitations(new Map(), reading.body.citations) : [];
  return {
    partnership: merged(partnership, reading, translation, task),
    translation: { ...translation, diagnostics: [...translation.diagnostics, ...citations] },
    reading,
  };
}

function sourceUnits({ reading }: PartnershipReading, partnership: Partnership): Unit[] {
  const { placeOf, body } = reading;
  const units = TRANSLATED_FIELDS.flatMap(({ series, path, properties, within, isList }) => {
    const value = valueAt(partnership, properties);
    if (!isList) return scalarUnit(series, asText(value), value !== undefined, { placeOf, path });
    const fields = asList(value).map((item, index) => ({
      path: [...path, index, ...(within ? [within.key] : [])],
      text: [asText(within ? valueAt(item, [within.property]) : item)],
    }));
    return fieldUnits(series, fields, placeOf);
  });
  return [...units, ...bodyUnits(body)];
}

function translationUnits(reading: RecordReading<unknown>, texts: PartnershipTexts): Unit[] {
  const { data, placeOf, body } = reading;
  const units = TRANSLATED_FIELDS.flatMap(({ series, isList }) => {
    const path = series.split('.');
    const written = textsOf(texts, series);
    if (!isList) return scalarUnit(series, written[0], isWritten(data, ...path), { placeOf, path });
    const fields = written.map((text, index) => ({ path: [...path, index], text: [text] }));
    return fieldUnits(series, fields, placeOf);
  });
  return [...units, ...bodyUnits(body)];
}

function textsOf(texts: PartnershipTexts, series: string): readonly (string | undefined)[] {
  return series === SOURCES ? texts.sources.map(({ title }) => title) : (texts.texts.get(series) ?? []);
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function merged(
  source: Partnership,
  reading: RecordReading<PartnershipTexts> | undefined,
  { pairs }: Translation,
  { sourceLanguage }: TranslationTask,
): Partnership {
  const texts = reading?.record;
  const translated = texts ? withTexts(source, texts, pairs) : source;
  return {
    ...translated,
    sources: source.sources.map((one, index) => {
      const at = indexOfTranslation(pairs, SOURCES, index);
      return translatedSource(one, at === undefined ? undefined : texts?.sources[at]);
    }),
    blocks: translatedBlocks(source.blocks, pairs, { sourceLanguage, body: reading?.body }),
    ...untranslatedKeys(pairs),
  };
}

/** The facts in the words of the translation; what it lacks stays the source's. */
function withTexts(source: Partnership, texts: PartnershipTexts, pairs: readonly Pair[]): Partnership {
  // Only texts take the place of texts, so it stays a partnership.
  return TRANSLATED_FIELDS.filter(({ series }) => series !== SOURCES).reduce<object>(
    (record, { series, properties, isList, within }) => {
      const written = texts.texts.get(series) ?? [];
      const value = valueAt(source, properties);
      if (!isList) return withValueAt(record, properties, written[0] ?? value);
      const items = asList(value).map((item, index) => {
        const at = indexOfTranslation(pairs, series, index);
        const text = at === undefined ? undefined : written[at];
        if (text === undefined) return item;
        return within && typeof item === 'object' && item !== null
          ? withValueAt(item, [within.property], text)
          : text;
      });
      return withValueAt(record, properties, items);
    },
    source,
  ) as Partnership;
}

/** Names that an edition in the partner's language shows and sorts by: kana on both sides (JA-13). */
export function withLocalNames(partnership: Partnership, vocabularies: Vocabularies): Partnership {
  const { french, partner } = partnership;
  const { department } = french;
  return {
    ...partnership,
    french: {
      ...french,
      sortKey: kanaKey(french.reading ?? french.localName ?? french.sortKey),
      region: vocabularies.regionLocals.get(french.region) ?? french.region,
      ...(department !== undefined && {
        department: vocabularies.departmentLocals.get(department) ?? department,
      }),
    },
    partner: { ...partner, sortKey: kanaKey(partner.reading ?? partner.localName) },
  };
}
