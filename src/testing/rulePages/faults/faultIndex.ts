import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { messageOf } from '../../../diagnostics/catalogue.ts';
import { FAULT_WORDS } from './faultWords.ts';

/** `docs/regles/messages.md`: every message with its page, by code. */
export function faultIndex(told: readonly Diagnostic[]): string {
  const rows = told
    .toSorted((a, b) => (a.code < b.code ? -1 : 1))
    .map(
      (one) =>
        `- [${one.code}](${one.code}.md) : ${messageOf(one, 'fr')
          .message.replace(/\s+/g, ' ')
          .replace(/([<*_|[\]])/g, '\\$1')}`,
    );
  return `${[FAULT_WORDS.indexTitle, FAULT_WORDS.indexIntroduction, rows.join('\n')].join('\n\n')}\n`;
}
