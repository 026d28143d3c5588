import { messageOf } from '../../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { FAULT_WORDS } from './faultWords.ts';
import type { FaultExample } from './fault.ts';

/** More of an example is the same again. */
const LONGEST = 300;

/** The page of a message, `docs/regles/FM-001.md`: what the program says of the broken example, and the mended one. */
export function faultPage([code, spot, broken, mended]: FaultExample, told: Diagnostic): string {
  const { message, help } = messageOf(told, 'fr');
  const paragraphs = [
    `# ${code}`,
    FAULT_WORDS.severity[told.severity],
    `${FAULT_WORDS.broken(spot)}`,
    fenced(broken),
    FAULT_WORDS.told,
    fenced([`${code}  ${message}`, ...(help === undefined ? [] : [`aide : ${help}`])].join('\n'), 'text'),
    FAULT_WORDS.mended,
    fenced(mended),
    FAULT_WORDS.back,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function fenced(text: string, language = 'markdown'): string {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return `\`\`\`\`${language}\n${shown.trimEnd() === '' ? FAULT_WORDS.nothing : shown.trimEnd()}\n\`\`\`\``;
}
