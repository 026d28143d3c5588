import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Language } from './language.ts';

/**
 * An E.164 number as people read it (FR-12): « +33 1 53 41 81 83 », its groups joined by U+00A0. In a Japanese
 * text a Japanese number takes its national form, 076-220-2111. What is no number is given back unchanged.
 */
export function formatPhone(e164: string, language: Language): string {
  const phone = parsePhoneNumberFromString(e164);
  if (!phone) return e164;
  const form =
    language === 'ja' && phone.countryCallingCode === '81'
      ? phone.formatNational()
      : phone.formatInternational();
  return form.replaceAll(' ', '\u00A0');
}

/** Whether an E.164 number has as many digits as its country's numbers have. */
export function isPossibleNumber(e164: string): boolean {
  return parsePhoneNumberFromString(e164)?.isPossible() === true;
}
