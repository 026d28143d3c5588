import { STYLE } from '../../diagnostics/catalogue.ts';
import type { StyleRule } from '../../linting/styleRule.ts';
import { PAGE_WORDS } from './pageWords.ts';

/** `docs/regles/README.md`: every rule of style by language, with its page. */
export function rulesIndex(rules: readonly StyleRule[]): string {
  const parts = (['fr', 'ja'] as const).flatMap((language) => [
    PAGE_WORDS.partOf[language],
    [
      PAGE_WORDS.indexHead,
      '| --- | --- | --- |',
      ...rules.filter((rule) => rule.language === language).map(rowOf),
    ].join('\n'),
  ]);
  return `${[PAGE_WORDS.indexTitle, PAGE_WORDS.indexIntroduction, ...parts].join('\n\n')}\n`;
}

function rowOf({ code, isSure }: StyleRule): string {
  const correction = isSure ? PAGE_WORDS.byMachine : PAGE_WORDS.byPerson;
  return `| [${code}](${code}.md) | ${STYLE[code].wordings.fr.what} | ${correction} |`;
}
