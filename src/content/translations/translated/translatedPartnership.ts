import { kanaKey } from '../../../model/directory/kanaOrder.ts';
import type { Partnership, Vocabularies } from '../../../model/directory/partnership.ts';
import type { PartnershipReading } from '../../publications/partnerships.ts';
import { checkCitations } from '../../markdown/citations.ts';
import { readRecord, type RecordReading } from '../../frontMatter/records.ts';
import {
  type PartnershipTexts,
  translatedPartnershipSchema,
} from '../../frontMatter/schemas/translatedPartnership.ts';
import { compareTranslation } from '../pairing/compareTranslation.ts';
import { indexOfTranslation, translatedBlocks, untranslatedKeys } from '../merging.ts';
import { translatedSource } from './translatedSource.ts';
import type { Translation, TranslationTask } from '../translation.ts';
import { bodyUnits, fieldUnits, isWritten, scalarUnit, type Unit } from '../pairing/units.ts';

export interface TranslatedPartnership {
  readonly partnership: Partnership;
  readonly translation: Translation;
  readonly reading: RecordReading<PartnershipTexts> | undefined;
}

/** An entry in the language of a task; its names, dates and numbers stay those of the source. */
export function translatePartnership(
  source: PartnershipReading,
  task: TranslationTask,
): TranslatedPartnership | undefined {
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
    partnership: merged(partnership, texts, translation, task),
    translation: { ...translation, diagnostics: [...translation.diagnostics, ...citations] },
    reading,
  };
}

function sourceUnits({ reading }: PartnershipReading, partnership: Partnership): Unit[] {
  const { placeOf, body } = reading;
  const list = (key: string, texts: readonly string[], within: readonly string[] = []) =>
    fieldUnits(
      key,
      texts.map((text, index) => ({ path: [key, index, ...within], text: [text] })),
      placeOf,
    );
  const note = (side: 'france' | 'partenaire', text: string | undefined) =>
    scalarUnit(`notes.${side}`, text, text !== undefined, { placeOf, path: [side, 'note'] });
  return [
    ...scalarUnit('origine', partnership.origin, partnership.origin !== undefined, {
      placeOf,
      path: ['acte', 'origine'],
    }),
    ...list(
      'renouvellements',
      partnership.renewals.map(({ what }) => what),
      ['objet'],
    ),
    ...list('reserves', partnership.disputes),
    ...note('france', partnership.french.note),
    ...note('partenaire', partnership.partner.note),
    ...list(
      'sources',
      partnership.sources.map(({ title }) => title),
      ['titre'],
    ),
    ...bodyUnits(body),
  ];
}

function translationUnits(reading: RecordReading<unknown>, texts: PartnershipTexts): Unit[] {
  const { data, placeOf, body } = reading;
  const list = (key: string, items: readonly (string | undefined)[]) =>
    fieldUnits(
      key,
      items.map((text, index) => ({ path: [key, index], text: [text] })),
      placeOf,
    );
  const note = (side: 'france' | 'partenaire', text: string | undefined) =>
    scalarUnit(`notes.${side}`, text, isWritten(data, 'notes', side), { placeOf, path: ['notes', side] });
  return [
    ...scalarUnit('origine', texts.origin, isWritten(data, 'origine'), { placeOf }),
    ...list('renouvellements', texts.renewals),
    ...list('reserves', texts.disputes),
    ...note('france', texts.frenchNote),
    ...note('partenaire', texts.partnerNote),
    ...list(
      'sources',
      texts.sources.map(({ title }) => title),
    ),
    ...bodyUnits(body),
  ];
}

function merged(
  source: Partnership,
  texts: PartnershipTexts | undefined,
  { pairs }: Translation,
  task: TranslationTask,
): Partnership {
  const inList = <Text>(
    series: string,
    list: readonly Text[] | undefined,
    index: number,
  ): Text | undefined => {
    const at = indexOfTranslation(pairs, series, index);
    return at === undefined ? undefined : list?.[at];
  };
  return {
    ...source,
    french: { ...source.french, note: texts?.frenchNote ?? source.french.note },
    partner: { ...source.partner, note: texts?.partnerNote ?? source.partner.note },
    origin: texts?.origin ?? source.origin,
    renewals: source.renewals.map(({ date, what }, index) => ({
      date,
      what: inList('renouvellements', texts?.renewals, index) ?? what,
    })),
    disputes: source.disputes.map((dispute, index) => inList('reserves', texts?.disputes, index) ?? dispute),
    sources: source.sources.map((one, index) =>
      translatedSource(one, inList('sources', texts?.sources, index)),
    ),
    blocks: translatedBlocks(source.blocks, pairs, task.sourceLanguage),
    ...untranslatedKeys(pairs),
  };
}

/** Names that an edition in the partner's language shows and sorts by: kana on both sides (JA-13). */
export function withLocalNames(partnership: Partnership, vocabularies: Vocabularies): Partnership {
  const { french, partner } = partnership;
  const { department } = french;
  return {
    ...partnership,
    french: {
      ...french,
      sortKey: kanaKey(french.localName ?? french.sortKey),
      region: vocabularies.regionLocals.get(french.region) ?? french.region,
      ...(department !== undefined && {
        department: vocabularies.departmentLocals.get(department) ?? department,
      }),
    },
    partner: { ...partner, sortKey: kanaKey(partner.reading ?? partner.localName) },
  };
}
