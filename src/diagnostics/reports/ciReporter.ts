import type { Language } from '../../i18n/language.ts';
import { messageOf } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inReadingOrder } from '../order.ts';

/** One workflow command a problem (`::error file=…,line=…,col=…,title=CODE::message`), as GitHub and Forgejo read it. */
export function ciReport(diagnostics: readonly Diagnostic[], language: Language): string {
  return inReadingOrder(diagnostics)
    .map((diagnostic) => `${workflowCommand(diagnostic, language)}\n`)
    .join('');
}

function workflowCommand(diagnostic: Diagnostic, language: Language): string {
  const { place, severity, code } = diagnostic;
  const { message, help } = messageOf(diagnostic, language);
  const properties = [
    `file=${escapedProperty(place.file)}`,
    `line=${place.line}`,
    `col=${place.column}`,
    ...(place.endColumn === undefined ? [] : [`endColumn=${place.endColumn}`]),
    `title=${escapedProperty(code)}`,
  ];
  const sentence = help === undefined ? message : `${message} (${help})`;
  return `::${severity} ${properties.join(',')}::${escapedText(sentence)}`;
}

function escapedText(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapedProperty(text: string): string {
  return escapedText(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
