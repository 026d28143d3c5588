import { messageOf } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/reports/sourceExcerpt.ts';
import type { CellChange, EntryChange, ImportPlan } from '../../exports/import/planImport.ts';
import { splitItems } from '../../exports/listCells.ts';
import { counted } from '../wording/plural.ts';
import { IMPORT_WORDS } from '../wording/importWording.ts';
import type { TerminalLanguage } from '../wording/terminalLanguage.ts';

/** The changes of an import for people, entry by entry and field by field. One text a line. */
export function importReport({ changes }: ImportPlan, language: TerminalLanguage): string[] {
  return changes.flatMap((change) => [...entryLines(change, language), '']);
}

/** « 2 fiches modifiées, 1 nouvelle, 75 inchangées… » */
export function importSummary(
  { changes, unchanged, refused, absent }: ImportPlan,
  language: TerminalLanguage,
): string {
  const words = IMPORT_WORDS[language];
  const added = changes.filter(({ kind }) => kind === 'new').length;
  const parts = [
    counting(changes.length - added, words.modified, language),
    counting(added, words.added, language),
    counting(unchanged, words.unchanged, language),
    counting(refused, words.refused, language),
    counting(absent, words.absent, language),
  ].filter((part) => part !== '');
  return parts.join(', ') || words.noRow;
}

function counting(
  count: number,
  [one, several]: readonly [string, string],
  language: TerminalLanguage,
): string {
  return count === 0 ? '' : counted(count, one, several, language);
}

/** Problems of a sheet by row and column, as a spreadsheet names them: `feuille.csv, ligne 12, colonne W`. */
export function sheetProblems(
  diagnostics: readonly Diagnostic[],
  language: TerminalLanguage,
): string[] {
  const words = IMPORT_WORDS[language];
  return diagnostics.map((diagnostic) => {
    const { place, severity, code } = diagnostic;
    const { message, help } = messageOf(diagnostic, language);
    const word = words[severity];
    const where = words.cell(visible(place.file), place.line, columnLetters(place.column));
    const advice = help === undefined ? '' : `\n  ${words.help}${words.colon} ${visible(help)}`;
    return `${where}  ${word}  ${code}\n  ${visible(message)}${advice}`;
  });
}

/** 1 → A, 26 → Z, 27 → AA. */
export function columnLetters(column: number): string {
  const letters: string[] = [];
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters.unshift(String.fromCharCode(65 + ((rest - 1) % 26)));
  }
  return letters.join('');
}

function entryLines({ id, kind, file, cells }: EntryChange, language: TerminalLanguage): string[] {
  const head = kind === 'new' ? IMPORT_WORDS[language].newEntry(id, file) : `${id} (${file})`;
  return [head, ...cells.flatMap((cell) => cellLines(cell, language).map((line) => `  ${visible(line)}`))];
}

const SHORT = 60;

function cellLines({ column, before, after }: CellChange, language: TerminalLanguage): string[] {
  const name = `${column.name}${IMPORT_WORDS[language].colon}`;
  if (column.shape !== 'single')
    return listLines(column.name, splitItems(before), splitItems(after), language);
  if (before === '') return [`${name} + ${oneLine(after)}`];
  if (after === '') return [`${name} − ${oneLine(before)}`];
  if (before.length + after.length <= SHORT) return [`${name} ${before} → ${after}`];
  return [name, `  − ${oneLine(before)}`, `  + ${oneLine(after)}`];
}

/** Items by their number, from 1, when both lists are as long; else those that go and those that come. */
function listLines(
  name: string,
  before: readonly string[],
  after: readonly string[],
  language: TerminalLanguage,
): string[] {
  const { colon, empty, items } = IMPORT_WORDS[language];
  if (before.length === after.length) {
    return after.flatMap((item, index) =>
      item === before[index]
        ? []
        : [`${name}[${index + 1}]${colon} ${before[index] || empty} → ${item || empty}`],
    );
  }
  const gone = before.filter((item) => item !== '' && !after.includes(item));
  const come = after.filter((item) => item !== '' && !before.includes(item));
  const lines = [
    ...gone.map((item) => `  − ${oneLine(item)}`),
    ...come.map((item) => `  + ${oneLine(item)}`),
  ];
  return [`${name}${colon} ${items(before.length, after.length)}`, ...lines];
}

function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ¶ ');
}
