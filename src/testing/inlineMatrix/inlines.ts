/** A piece of Markdown, the words that it becomes in order, and where its link leads. */
export interface Inlined {
  readonly written: string;
  readonly words: readonly string[];
  readonly target?: string;
}

/** What a paragraph can hold; each of its words has the key in it, and is found nowhere else. */
export const INLINES: Readonly<Record<string, (key: string) => Inlined>> = {
  emphasis: (key) => ({ written: `*penche${key}*`, words: [`penche${key}`] }),
  strong: (key) => ({ written: `**gras${key}**`, words: [`gras${key}`] }),
  nested: (key) => ({ written: `**fort *doux${key}***`, words: ['fort', `doux${key}`] }),
  link: (key) => ({
    written: `[site${key}](https://exemple.fr/${key})`,
    words: [`site${key}`],
    target: `https://exemple.fr/${key}`,
  }),
  crossReference: (key) => ({ written: `[renvoi${key}](#cible)`, words: [`renvoi${key}`], target: '#cible' }),
  ruby: (key) => ({ written: `{金沢|かなざわ} ruby${key}`, words: ['金沢', 'かなざわ', `ruby${key}`] }),
  foreign: (key) => ({ written: `日本語 suite${key}`, words: ['日本語', `suite${key}`] }),
  ordinal: (key) => ({ written: `le XIXe siècle${key}`, words: ['siècle' + key] }),
  superscript: (key) => ({ written: `un km² carré${key}`, words: ['km²', `carré${key}`] }),
};

/** What only a text of several lines, or one that has notes, can hold. */
const IN_TEXT: typeof INLINES = {
  lineBreak: (key) => ({ written: `avant${key}\\\n  après${key}`, words: [`avant${key}`, `après${key}`] }),
};
const CALLS: typeof INLINES = {
  citation: (key) => ({ written: `cité${key} [@source]`, words: [`cité${key}`], target: noteOf(key) }),
  noteCall: (key) => ({ written: `noté${key}[^commune]`, words: [`noté${key}`], target: noteOf(key) }),
};

/** Notes bear the name of their chapter, which is that of the container. */
function noteOf(key: string): string {
  return `#note:${key.replace(/(?:citation|notecall)$/, '')}-`;
}

/** What holds a text, and which inlines may stand in it. */
export interface InlineContainer {
  readonly inlines: typeof INLINES;
  readonly around: (text: string) => string;
}

/** What any text can hold. */
export const ALL = { ...INLINES, ...IN_TEXT, ...CALLS };
/** What a text of one line can hold. */
export const ONE_LINE = { ...INLINES, ...CALLS };
/** What stands between the stars of a figure or a date: no stars of its own. */
export const IN_BOLD = Object.fromEntries(
  Object.entries(ONE_LINE).filter(([kind]) => !['emphasis', 'strong', 'nested'].includes(kind)),
);
