import { STYLE } from '../../diagnostics/catalogue.ts';
import type { StyleRule } from '../../linting/styleRule.ts';
import { PAGE_WORDS } from './pageWords.ts';

/** The page of a rule, `docs/regles/TF-001.md`: what it finds, why, who says so, before and after. */
export function rulePage({ code, convention, source, isSure, examples, rightTexts }: StyleRule): string {
  const { what, reason } = STYLE[code].wordings.fr;
  const paragraphs = [
    `# ${code} : ${what}`,
    reason,
    `${PAGE_WORDS.source} ${source}.${convention === undefined ? '' : ` ${PAGE_WORDS.convention(convention)}`}`,
    isSure ? PAGE_WORDS.sure : PAGE_WORDS.judged,
    [PAGE_WORDS.tableHead, '| --- | --- |', ...examples.map(rowOf)].join('\n'),
    ...(rightTexts.length === 0
      ? []
      : [PAGE_WORDS.right, rightTexts.map((text) => `- ${asCode(text)}`).join('\n')]),
    PAGE_WORDS.tolerance(code),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function rowOf({ before, after }: StyleRule['examples'][number]): string {
  return `| ${asCode(before)} | ${asCode(after)} |`;
}

/** As typed, whatever Markdown would make of it; a blank that is not plain says its name. */
function asCode(text: string): string {
  const seen = text.replace(/\n/g, ' ⏎ ').replaceAll('\u00A0', '⍽').replaceAll('\u202F', 'ₙ');
  return `\`\` ${seen.replaceAll('|', '\\|')} \`\``;
}
