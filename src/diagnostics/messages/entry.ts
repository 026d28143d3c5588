import type { Severity } from '../diagnostic.ts';

/** What a sentence needs, before `problem()` drops the undefined ones. */
export type MessageData = Readonly<Record<string, string | number | undefined>>;

/** What is wrong, then what to do about it. */
export interface Message {
  readonly message: string;
  readonly help?: string;
}

/** One kind of problem: how grave it is and how each language says it. Japanese has its own sentences for some (`japanese`); other languages read English. */
export interface CatalogueEntry<Data extends MessageData> {
  readonly severity: Severity;
  readonly fr: (data: Data) => Message;
  readonly en: (data: Data) => Message;
}

type Sentence<Data extends MessageData> = (data: Data) => Message;

/** A problem that stops the build. */
export function error<Data extends MessageData>(
  fr: Sentence<Data>,
  en: Sentence<Data>,
): CatalogueEntry<Data> {
  return { severity: 'error', fr, en };
}

/** A problem that the build reports and survives. */
export function warning<Data extends MessageData>(
  fr: Sentence<Data>,
  en: Sentence<Data>,
): CatalogueEntry<Data> {
  return { severity: 'warning', fr, en };
}

export function say(message: string, help?: string): Message {
  return help === undefined ? { message } : { message, help };
}

/** « vouliez-vous dire « culture » ? », or what else helps when no word is near. */
export function didYouMeanFr(suggestion: string | undefined, otherwise?: string): string | undefined {
  return suggestion === undefined ? otherwise : `vouliez-vous dire « ${suggestion} » ?`;
}

export function didYouMeanEn(suggestion: string | undefined, otherwise?: string): string | undefined {
  return suggestion === undefined ? otherwise : `did you mean “${suggestion}”?`;
}
