import { messageOf } from '../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { visible } from '../../diagnostics/sourceExcerpt.ts';
import { splitItems } from '../listCells.ts';
import type { CellChange, EntryChange, ImportPlan } from './planImport.ts';

/** The changes of an import for people, entry by entry and field by field. One text a line. */
export function importReport({ changes }: ImportPlan): string[] {
  return changes.flatMap((change) => [...entryLines(change), '']);
}

/** « 2 fiches modifiées, 1 nouvelle, 75 inchangées… » */
export function importSummary({ changes, unchanged, refused, absent }: ImportPlan): string {
  const added = changes.filter(({ kind }) => kind === 'new').length;
  const parts = [
    counted(changes.length - added, 'fiche modifiée', 'fiches modifiées'),
    counted(added, 'fiche nouvelle', 'fiches nouvelles'),
    counted(unchanged, 'inchangée', 'inchangées'),
    counted(refused, 'ligne refusée', 'lignes refusées'),
    counted(absent, 'fiche absente de la feuille, laissée', 'fiches absentes de la feuille, laissées'),
  ].filter((part) => part !== '');
  return parts.join(', ') || 'La feuille n’a aucune ligne';
}

function counted(count: number, one: string, several: string): string {
  return count === 0 ? '' : `${count} ${count > 1 ? several : one}`;
}

/** Problems of a sheet by row and column, as a spreadsheet names them: `feuille.csv, ligne 12, colonne W`. */
export function sheetProblems(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map((diagnostic) => {
    const { place, severity, code } = diagnostic;
    const { message, help } = messageOf(diagnostic, 'fr');
    const word = severity === 'error' ? 'erreur' : 'avertissement';
    const where = `${visible(place.file)}, ligne ${place.line}, colonne ${columnLetters(place.column)}`;
    const advice = help === undefined ? '' : `\n  aide : ${visible(help)}`;
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

function entryLines({ id, kind, file, cells }: EntryChange): string[] {
  const head = kind === 'new' ? `${id} : fiche nouvelle (${file})` : `${id} (${file})`;
  return [head, ...cells.flatMap((cell) => cellLines(cell).map((line) => `  ${visible(line)}`))];
}

const SHORT = 60;

function cellLines({ column, before, after }: CellChange): string[] {
  if (column.shape !== 'single') return listLines(column.name, splitItems(before), splitItems(after));
  if (before === '') return [`${column.name} : + ${oneLine(after)}`];
  if (after === '') return [`${column.name} : − ${oneLine(before)}`];
  if (before.length + after.length <= SHORT) return [`${column.name} : ${before} → ${after}`];
  return [`${column.name} :`, `  − ${oneLine(before)}`, `  + ${oneLine(after)}`];
}

/** Items by their number, from 1, when both lists are as long; else those that go and those that come. */
function listLines(name: string, before: readonly string[], after: readonly string[]): string[] {
  if (before.length === after.length) {
    return after.flatMap((item, index) =>
      item === before[index]
        ? []
        : [`${name}[${index + 1}] : ${before[index] || 'vide'} → ${item || 'vide'}`],
    );
  }
  const gone = before.filter((item) => item !== '' && !after.includes(item));
  const come = after.filter((item) => item !== '' && !before.includes(item));
  const lines = [
    ...gone.map((item) => `  − ${oneLine(item)}`),
    ...come.map((item) => `  + ${oneLine(item)}`),
  ];
  return [`${name} : ${before.length} → ${after.length} éléments`, ...lines];
}

function oneLine(text: string): string {
  return text.replace(/\n+/g, ' ¶ ');
}
