import type { Language } from '../i18n/language.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { CatalogueEntry, Message, MessageData } from './messages/entry.ts';
import { withUnseenSigns } from './unseenSigns.ts';
import { BOUND_MESSAGES } from './messages/boundMessages.ts';
import { FILE_MESSAGES } from './messages/fileMessages.ts';
import { VALUE_MESSAGES } from './messages/valueMessages.ts';
import { FRONT_MATTER_MESSAGES } from './messages/frontMatterMessages.ts';
import { JAPANESE } from './messages/japanese/japaneseMessages.ts';
import { IMAGE_MESSAGES } from './messages/imageMessages.ts';
import { LAYOUT_MESSAGES } from './messages/layoutMessages.ts';
import { COUNT_MESSAGES } from './messages/words/countMessages.ts';
import { DRAWING_MESSAGES } from './messages/words/drawingMessages.ts';
import { LEXICON_MESSAGES } from './messages/words/lexiconMessages.ts';
import { LOGO_MESSAGES } from './messages/words/logoMessages.ts';
import { YAML_MESSAGES } from './messages/words/yamlMessages.ts';
import { MAP_MESSAGES } from './messages/words/mapMessages.ts';
import { MARKDOWN_MESSAGES } from './messages/markdownMessages.ts';
import { MARKUP_MESSAGES } from './messages/markupMessages.ts';
import { PAGE_MESSAGES } from './messages/pageMessages.ts';
import { PHOTOGRAPH_MESSAGES } from './messages/words/photographMessages.ts';
import { PRESS_MESSAGES } from './messages/pressMessages.ts';
import { PRODUCTION_MESSAGES } from './messages/productionMessages.ts';
import { REFERENCE_MESSAGES } from './messages/referenceMessages.ts';
import { FRENCH_STYLE_MESSAGES } from './messages/style/frenchStyleMessages.ts';
import { JAPANESE_STYLE_MESSAGES } from './messages/style/japaneseStyleMessages.ts';
import { TOLERANCE_MESSAGES } from './messages/style/toleranceMessages.ts';
import { FACT_MESSAGES } from './messages/words/factMessages.ts';
import { SPELLING_MESSAGES } from './messages/words/spellingMessages.ts';
import { SHEET_MESSAGES } from './messages/sheetMessages.ts';
import { TRANSLATION_MESSAGES } from './messages/translationMessages.ts';

/** Every problem that a build can report; each family has a file in `messages/`. Ids are never reused. */
export const CATALOGUE = {
  ...BOUND_MESSAGES,
  ...COUNT_MESSAGES,
  ...DRAWING_MESSAGES,
  ...FILE_MESSAGES,
  ...FRONT_MATTER_MESSAGES,
  ...YAML_MESSAGES,
  ...VALUE_MESSAGES,
  ...MAP_MESSAGES,
  ...MARKDOWN_MESSAGES,
  ...MARKUP_MESSAGES,
  ...REFERENCE_MESSAGES,
  ...IMAGE_MESSAGES,
  ...LAYOUT_MESSAGES,
  ...LEXICON_MESSAGES,
  ...LOGO_MESSAGES,
  ...PAGE_MESSAGES,
  ...PHOTOGRAPH_MESSAGES,
  ...PRESS_MESSAGES,
  ...PRODUCTION_MESSAGES,
  ...SHEET_MESSAGES,
  ...FACT_MESSAGES,
  ...SPELLING_MESSAGES,
  ...FRENCH_STYLE_MESSAGES,
  ...JAPANESE_STYLE_MESSAGES,
  ...TOLERANCE_MESSAGES,
  ...TRANSLATION_MESSAGES,
};

/** What rules of style say: each has its rule in src/linting. */
export const STYLE = { ...FRENCH_STYLE_MESSAGES, ...JAPANESE_STYLE_MESSAGES };

export type StyleCode = keyof typeof STYLE;

export type Code = keyof typeof CATALOGUE;

/** What the sentence of a code needs to know. */
export type DataOf<C extends Code> = (typeof CATALOGUE)[C] extends CatalogueEntry<infer Data> ? Data : never;

/** The sentence of a diagnostic; a code that is not in the catalogue is shown with its bare data. */
export function messageOf(diagnostic: Diagnostic, language: Language): Message {
  const entries: Readonly<Record<string, CatalogueEntry<never>>> = CATALOGUE;
  const entry = entries[diagnostic.code] as CatalogueEntry<MessageData> | undefined;
  if (entry === undefined) return { message: `${diagnostic.code} ${JSON.stringify(diagnostic.data)}` };
  const japanese = JAPANESE[diagnostic.code] as CatalogueEntry<MessageData>['en'] | undefined;
  const sentence = language === 'fr' ? entry.fr : language === 'ja' ? (japanese ?? entry.en) : entry.en;
  return sentence(NAMES_THINGS.test(diagnostic.code) ? shownData(diagnostic.data) : diagnostic.data);
}

/** Families whose data are names, keys and values, where a sign that nobody sees may be the fault. */
const NAMES_THINGS = /^(?:CO|CT|DS|FA|FM|FI|IM|LN|LX|SO|TA)-/;

function shownData(data: MessageData): MessageData {
  const entries = Object.entries(data);
  return Object.fromEntries(
    entries.map(([key, value]) => [key, typeof value === 'string' ? withUnseenSigns(value) : value]),
  );
}
