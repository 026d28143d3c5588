import { posix } from 'node:path';
import type { LoadedContent } from '../../content/loadContent.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { languageName } from '../../i18n/languageNames.ts';
import { type Edition, publicationOf, unproofed } from '../../model/publication/edition.ts';
import { missingMentions } from '../../model/publication/printing.ts';
import { SUMMARY_WORDS } from '../wording/summaryWording.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';

const NAMED_AT_MOST = 3;

/** Blocks or whole texts that wait for their translation, and those whose source is another than they say. */
const TO_TRANSLATE = new Set(['TR-001', 'TR-002']);
const STALE = new Set(['TR-003', 'TR-004', 'TR-005', 'TR-008']);

/**
 * « Ce qui manque avant publication »: a line for each edition that is not ready, with all that it waits for; then one
 * for problems of files that belong to none. No line where all is ready.
 */
export function publicationSummary(
  content: Pick<LoadedContent, 'editions' | 'texts'>,
  diagnostics: readonly Diagnostic[],
  language: TerminalLanguage,
): string[] {
  const words = SUMMARY_WORDS[language];
  const languages = new Map(content.texts.map((text) => [text.file, text.language]));
  const editionOf = (one: Diagnostic): Edition | undefined => {
    const own = one.edition ?? (one.code.startsWith('TR-') ? one.data['language'] : undefined);
    const wanted = own ?? languages.get(one.place.file);
    return content.editions.find(
      (edition) => one.place.file.startsWith(`${folderOf(edition)}/`) && edition.language === wanted,
    );
  };
  const found = new Map<Edition | undefined, Diagnostic[]>();
  for (const one of diagnostics) {
    const edition = editionOf(one);
    const known = found.get(edition);
    if (known === undefined) found.set(edition, [one]);
    else known.push(one);
  }
  const lines = content.editions.flatMap((edition) => {
    const waits = [...problemParts(found.get(edition) ?? [], language), ...ownParts(edition, language)];
    if (waits.length === 0) return [];
    return [
      words.edition(publicationOf(edition).id, languageName(edition.language, language), waits.join(' ; ')),
    ];
  });
  const elsewhere = problemParts(found.get(undefined) ?? [], language);
  if (elsewhere.length > 0) lines.push(words.elsewhere(elsewhere.join(' ; ')));
  return lines.length === 0 ? [] : [words.head, ...lines];
}

/** Translations stand beside or below the publication's own file. */
function folderOf(edition: Edition): string {
  return posix.dirname(publicationOf(edition).place.file);
}

function problemParts(diagnostics: readonly Diagnostic[], language: TerminalLanguage): string[] {
  const words = SUMMARY_WORDS[language];
  const count = (isCounted: (one: Diagnostic) => boolean): number => diagnostics.filter(isCounted).length;
  const isOfTranslation = ({ code }: Diagnostic): boolean => TO_TRANSLATE.has(code) || STALE.has(code);
  const counts: readonly (readonly [number, (count: number) => string])[] = [
    [count(({ severity }) => severity === 'error'), words.errors],
    [count(({ code }) => TO_TRANSLATE.has(code)), words.toTranslate],
    [count(({ code }) => STALE.has(code)), words.stale],
    [count((one) => one.severity === 'warning' && !isOfTranslation(one)), words.warnings],
  ];
  return counts.flatMap(([number, say]) => (number === 0 ? [] : [say(number)]));
}

/** What an edition itself waits for: its proof-readers and its legal mentions. */
function ownParts(edition: Edition, language: TerminalLanguage): string[] {
  const words = SUMMARY_WORDS[language];
  const texts = unproofed(edition);
  const files = texts.slice(0, NAMED_AT_MOST).map(({ file }) => file);
  const others = texts.length - files.length;
  const named = `${files.join(', ')}${others > 0 ? words.andOthers(others) : ''}`;
  const mentions = missingMentions(publicationOf(edition).printing.legal);
  return [
    ...(texts.length > 0 ? [words.toProofread(texts.length, edition.translations.length, named)] : []),
    ...(mentions.length > 0 ? [words.mentions(mentions.join(', '))] : []),
  ];
}
