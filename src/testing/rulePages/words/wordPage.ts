import { messageOf } from '../../../diagnostics/catalogue.ts';
import { FAULT_WORDS } from '../faults/faultWords.ts';
import type { ToldInWords } from './toldInWords.ts';

/** The page of a message that is explained in words: what makes it, what it says, what is right. */
export function wordPage({ told, command, cause, right }: ToldInWords): string {
  const { message, help } = messageOf(told, 'fr');
  const said = [`${told.code}  ${message}`, ...(help ? [`aide : ${help}`] : [])].join('\n');
  const severity = (command === 'import' ? FAULT_WORDS.severityOfSheet : FAULT_WORDS.severity)[told.severity];
  const paragraphs = [
    `# ${told.code}`,
    severity,
    cause,
    FAULT_WORDS.toldBy(command),
    `\`\`\`\`text\n${said}\n\`\`\`\``,
    FAULT_WORDS.mended,
    right,
    FAULT_WORDS.back,
  ];
  return `${paragraphs.join('\n\n')}\n`;
}
