import type { Language } from '../i18n/language.ts';

/** The sentence of a finding of the judge: what is wrong, and what to do where the rule knows. */
export function findingMessage(
  { rule, data }: { readonly rule: string; readonly data: Readonly<Record<string, string | number>> },
  _language: Language,
): { readonly message: string; readonly help?: string } {
  return { message: typeof data['what'] === 'string' ? data['what'] : rule };
}
