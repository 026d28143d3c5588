import { messageOf } from '../../../diagnostics/catalogue.ts';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { FAULT_WORDS } from './faultWords.ts';
import type { FaultExample } from './fault.ts';

/** More of an example is the same again. */
const LONGEST = 300;
/** Several files have their heads to show before what is wrong. */
const LONGEST_OF_FILES = 1500;

/** The page of a message, `docs/regles/FM-001.md`: what the program says of the broken example, and the mended one. */
export function faultPage([code, spot, broken, mended]: FaultExample, told: Diagnostic): string {
  const { message, help } = messageOf(told, 'fr');
  const longest = spot === 'files' ? LONGEST_OF_FILES : LONGEST;
  const paragraphs = [
    `# ${code}`,
    (spot === 'sheet' ? FAULT_WORDS.severityOfSheet : FAULT_WORDS.severity)[told.severity],
    `${FAULT_WORDS.broken(spot)}`,
    fenced(broken, longest),
    FAULT_WORDS.told(spot),
    fenced(
      [`${code}  ${message}`, ...(help === undefined ? [] : [`aide : ${help}`])].join('\n'),
      longest,
      'text',
    ),
    FAULT_WORDS.mended,
    fenced(mended, longest),
    FAULT_WORDS.back,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function fenced(text: string, longest: number, language = 'markdown'): string {
  const shown = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return `\`\`\`\`${language}\n${shown.trimEnd() === '' ? FAULT_WORDS.nothing : shown.trimEnd()}\n\`\`\`\``;
}
