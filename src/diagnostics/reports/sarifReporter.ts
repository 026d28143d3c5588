import type { Language } from '../../i18n/language.ts';
import { messageOf } from '../catalogue.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { inReadingOrder } from '../order.ts';

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';

/** One SARIF 2.1.0 log with one run, as code hosts and editors read it (OASIS, SARIF 2.1.0, 3.13 and 3.14). */
export function sarifReport(diagnostics: readonly Diagnostic[], language: Language): string {
  const ordered = inReadingOrder(diagnostics);
  const codes = [...new Set(ordered.map(({ code }) => code))].sort();
  const driver = { name: 'Kakehashi', rules: codes.map(ruleOf) };
  const results = ordered.map((diagnostic) => resultOf(diagnostic, codes, language));
  const runs = [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }];
  return JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs }, undefined, 2) + '\n';
}

/** With where the message is explained. */
function ruleOf(id: string) {
  return { id, help: { text: `docs/regles/${id}.md` } };
}

function resultOf(diagnostic: Diagnostic, codes: readonly string[], language: Language) {
  const { code, severity, place } = diagnostic;
  const { message, help } = messageOf(diagnostic, language);
  const region = {
    startLine: place.line,
    startColumn: place.column,
    ...(place.endColumn !== undefined && { endColumn: place.endColumn }),
  };
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: severity,
    message: { text: help === undefined ? message : `${message} (${help})` },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(place.file) }, region } }],
  };
}
