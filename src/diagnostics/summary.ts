import type { Language } from '../i18n/language.ts';
import type { Diagnostic } from './diagnostic.ts';

/** « 2 erreurs, 1 avertissement dans 3 fichiers », or « aucun problème ». */
export function summaryLine(diagnostics: readonly Diagnostic[], language: Language): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === 'error').length;
  const warnings = diagnostics.length - errors;
  const files = new Set(diagnostics.map((diagnostic) => diagnostic.place.file)).size;
  const french = language === 'fr';
  if (diagnostics.length === 0) return french ? 'aucun problème' : 'no problem';
  const counted = [
    counting(errors, french ? 'erreur' : 'error'),
    counting(warnings, french ? 'avertissement' : 'warning'),
  ].filter((part) => part !== '');
  return `${counted.join(', ')} ${french ? 'dans' : 'in'} ${counting(files, french ? 'fichier' : 'file')}`;
}

function counting(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count > 1 ? 's' : ''}`;
}
