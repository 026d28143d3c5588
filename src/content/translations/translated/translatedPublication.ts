import type { Place } from '../../../diagnostics/diagnostic.ts';
import type { LegalMentions, Printing } from '../../../model/publication/printing.ts';
import type { Publication } from '../../../model/publication/publication.ts';
import { readRecord, type RecordReading } from '../../frontMatter/records.ts';
import { printingPlaces, type PublicationReading } from '../../publications/publicationFile.ts';
import {
  type PublicationTexts,
  translatedPublicationSchema,
} from '../../frontMatter/schemas/translatedPublication.ts';
import { compareTranslation } from '../pairing/compareTranslation.ts';
import { indexOfTranslation, translatedBlocks, untranslatedKeys } from '../merging.ts';
import type { Translation, TranslationTask } from '../translation.ts';
import { bodyUnits, fieldUnits, isWritten, scalarUnit, type Unit } from '../pairing/units.ts';

export interface TranslatedPublication {
  readonly publication: Publication;
  readonly translation: Translation;
  readonly reading: RecordReading<PublicationTexts> | undefined;
}

/** What a publication says of itself, in the language of a task. */
export function translatePublication(
  source: PublicationReading,
  task: TranslationTask,
): TranslatedPublication | undefined {
  const { publication } = source;
  if (publication === undefined) return undefined;
  const rules = { root: task.root, notesAllowed: false, isTranslation: true };
  const reading = task.textFile && readRecord(task.textFile, translatedPublicationSchema, rules);
  const texts = reading?.record;
  const translation = compareTranslation(
    {
      id: publication.id,
      file: source.reading.file,
      place: publication.place,
      units: unitsOf(source.reading, textsOfSource(publication)),
    },
    task,
    reading,
    reading && texts ? unitsOf(reading, texts) : [],
  );
  const place = reading?.placeOf(['titre']) ?? publication.place;
  return {
    publication: {
      ...merged(publication, reading, translation, task),
      place,
      // Mentions that a translation lacks are missing in its own file; the profile is the source's.
      ...(reading && { printingPlaces: { ...printingPlaces(reading), profile: profileOf(publication) } }),
    },
    translation,
    reading,
  };
}

function profileOf({ printingPlaces: places, place }: Publication): Place {
  return places?.profile ?? place;
}

type TranslatedTexts = Omit<PublicationTexts, 'id' | 'proofreading' | 'readRecord' | 'recorded' | 'legal'>;

function textsOfSource(publication: Publication): TranslatedTexts {
  return {
    ...publication,
    subtitle: publication.subtitle,
    group: publication.group,
    countryName: publication.country.name,
    presentation: publication.presentation,
  };
}

/** The same for the source and for its translation: both have the same keys. */
function unitsOf({ data, placeOf, body }: RecordReading<unknown>, texts: TranslatedTexts): Unit[] {
  const scalar = (key: string, text: string | undefined) =>
    scalarUnit(key, text, isWritten(data, key), { placeOf });
  return [
    ...scalar('titre', texts.title),
    ...scalar('titreCourt', texts.shortTitle),
    ...scalar('sousTitre', texts.subtitle),
    ...scalarUnit('pays', texts.countryName, isWritten(data, 'pays', 'nom'), {
      placeOf,
      path: ['pays', 'nom'],
    }),
    ...scalar('editeur', texts.publisher),
    ...scalar('groupe', texts.group),
    ...scalar('edition', texts.edition),
    ...scalar('motsCles', texts.keywords.length === 0 ? undefined : texts.keywords.join(', ')),
    ...fieldUnits(
      'personnes',
      texts.people.map(({ name, role }, index) => ({
        path: ['personnes', index, 'nom'],
        text: [name, role],
      })),
      placeOf,
    ),
    ...fieldUnits(
      'mentions',
      texts.mentions.map(({ label, text }, index) => ({
        path: ['mentions', index, 'libelle'],
        text: [label, text],
      })),
      placeOf,
    ),
    ...scalar('presentation', texts.presentation),
    ...fieldUnits(
      'chiffresCles',
      texts.keyFigures.map(({ value, label }, index) => ({
        path: ['chiffresCles', index, 'libelle'],
        text: [value, label],
      })),
      placeOf,
    ),
    ...fieldUnits(
      'logos',
      texts.logos.map(({ alternative }, index) => ({
        path: ['logos', index, 'description'],
        text: [alternative],
      })),
      placeOf,
    ),
    ...bodyUnits(body),
  ];
}

function merged(
  source: Publication,
  reading: RecordReading<PublicationTexts> | undefined,
  { pairs }: Translation,
  { sourceLanguage }: TranslationTask,
): Publication {
  const texts = reading?.record;
  const inList = <Text>(
    series: string,
    list: readonly Text[] | undefined,
    index: number,
  ): Text | undefined => {
    const at = indexOfTranslation(pairs, series, index);
    return at === undefined ? undefined : list?.[at];
  };
  const title = texts?.title ?? source.title;
  return {
    ...source,
    title,
    shortTitle: texts?.shortTitle ?? (texts?.title === undefined ? source.shortTitle : title),
    subtitle: texts?.subtitle ?? source.subtitle,
    country: { ...source.country, name: texts?.countryName ?? source.country.name },
    publisher: texts?.publisher ?? source.publisher,
    group: texts?.group ?? source.group,
    edition: texts?.edition ?? source.edition,
    keywords: texts && texts.keywords.length > 0 ? texts.keywords : source.keywords,
    people: source.people.map((person, index) => {
      const text = inList('personnes', texts?.people, index);
      return { ...person, name: text?.name ?? person.name, role: text?.role ?? person.role };
    }),
    mentions: source.mentions.map((mention, index) => {
      const text = inList('mentions', texts?.mentions, index);
      return { label: text?.label ?? mention.label, text: text?.text ?? mention.text };
    }),
    presentation: texts?.presentation ?? source.presentation,
    keyFigures: source.keyFigures.map((figure, index) => {
      const text = inList('chiffresCles', texts?.keyFigures, index);
      return { value: text?.value ?? figure.value, label: text?.label ?? figure.label };
    }),
    logos: source.logos.map((logo, index) => ({
      ...logo,
      alternative: inList('logos', texts?.logos, index)?.alternative ?? logo.alternative,
    })),
    printing: printingOf(source, texts?.legal),
    colophon: translatedBlocks(source.colophon, pairs, { sourceLanguage, body: reading?.body }),
    ...untranslatedKeys(pairs),
  };
}

/**
 * Printed as the source edition is. Its legal mentions hold where the translation says nothing else, but for
 * the ISBN: each language of a book has its own (ISBN Users' Manual, separate ISBNs for language editions).
 */
function printingOf({ printing }: Publication, own: LegalMentions | undefined): Printing {
  const { isbn: _, ...inherited } = printing.legal;
  const said = Object.entries(own ?? {}).filter(([, value]) => value !== undefined);
  return { ...printing, legal: { ...inherited, ...Object.fromEntries(said) } };
}
