/** Languages that commands speak to people in; documents have their own. */
export const TERMINAL_LANGUAGES = ['fr', 'en'] as const;
export type TerminalLanguage = (typeof TERMINAL_LANGUAGES)[number];

/** The same words in each language of the terminal. */
export type InEachLanguage<Words> = Readonly<Record<TerminalLanguage, Words>>;

/** What a POSIX locale asks for: English when it is English (`en_GB.UTF-8`), else French. */
export function languageOfLocale(locale: string | undefined): TerminalLanguage {
  return /^en(?:[_.@-]|$)/i.test(locale ?? '') ? 'en' : 'fr';
}

/**
 * The language that `--langue` asks for, read before the command line is parsed since help and usage
 * errors are in it too. Undefined when it asks for none that there is: parsing then says so.
 */
export function languageAsked(argv: readonly string[]): TerminalLanguage | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === '--langue' || word.startsWith('--langue='));
  const value = options[at]?.includes('=') ? options[at].slice('--langue='.length) : options[at + 1];
  return at < 0 ? undefined : TERMINAL_LANGUAGES.find((language) => language === value);
}
