import type { CatalogueEntry, Message } from '../entry.ts';

/** A fault of style: what stands in the text, and what would be right, where the rule knows it. */
export interface StyleData extends Readonly<Record<string, string | undefined>> {
  readonly found: string;
  readonly better?: string;
}

/** What a rule says of a fault, and why there is such a rule. */
export interface StyleWording {
  /** After the faulty words and a colon: what they are. */
  readonly what: string;
  /** What to do where the rule has nothing better to show. */
  readonly remedy?: string;
  readonly reason: string;
}

export interface StyleEntry extends CatalogueEntry<StyleData> {
  readonly wordings: { readonly fr: StyleWording; readonly en: StyleWording };
}

/** A rule's entry of the catalogue: its messages are made of its wordings, and name its page. */
export function style(code: string, fr: StyleWording, en: StyleWording): StyleEntry {
  return {
    severity: 'warning',
    wordings: { fr, en },
    fr: ({ found, better }) =>
      messageOf(`« ${shown(found)} » : ${fr.what}`, [
        better === undefined ? fr.remedy : better === '' ? 'à supprimer' : `écrivez « ${shown(better)} »`,
        `la règle : ${rulePage(code)}`,
      ]),
    en: ({ found, better }) =>
      messageOf(`“${shown(found)}”: ${en.what}`, [
        better === undefined ? en.remedy : better === '' ? 'to be removed' : `write “${shown(better)}”`,
        `the rule: ${rulePage(code)}`,
      ]),
  };
}

/** Where a rule is explained with its examples. */
export function rulePage(code: string): string {
  return `docs/regles/${code}.md`;
}

function messageOf(message: string, help: readonly (string | undefined)[]): Message {
  return { message, help: help.filter((part) => part !== undefined).join(' ; ') };
}

function codePointOf(blank: string): string {
  return `␣U+${blank.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Blanks that one must see to understand the fault. */
function shown(text: string): string {
  const seen: Readonly<Record<string, string>> = {
    '\u00A0': '␣U+00A0',
    '\u202F': '␣U+202F',
    '\u2009': '␣U+2009',
    '\u3000': '␣U+3000',
  };
  return text.replace(/ {2,}|^ | $|[\u00A0\u202F\u2000-\u200A\u205F\u3000]/g, (blank) =>
    blank.startsWith(' ') ? '·'.repeat(blank.length) : (seen[blank] ?? codePointOf(blank)),
  );
}
