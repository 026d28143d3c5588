import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { messageOf } from '../../../diagnostics/catalogue.ts';
import { FAULT_WORDS } from './faultWords.ts';
import { WITHOUT_EXAMPLE } from './withoutExample.ts';

/** `docs/regles/messages.md`: every message that has a page, and those that have none, with the reason. */
export function faultIndex(told: readonly Diagnostic[]): string {
  const rows = told.map(
    (one) =>
      `- [${one.code}](${one.code}.md) : ${messageOf(one, 'fr')
        .message.replace(/\s+/g, ' ')
        .replace(/([<*_|[\]])/g, '\\$1')}`,
  );
  const without = WITHOUT_EXAMPLE.map(([reason, codes]) => `- ${reason} : ${codes.replace(/ /g, ', ')}.`);
  return `${[
    FAULT_WORDS.indexTitle,
    FAULT_WORDS.indexIntroduction,
    rows.join('\n'),
    FAULT_WORDS.withoutTitle,
    FAULT_WORDS.withoutIntroduction,
    without.join('\n'),
  ].join('\n\n')}\n`;
}
