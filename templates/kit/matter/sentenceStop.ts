import { hasJapanese } from '../../../src/typography/scripts.ts';
import type { Translate } from '../../locales/texts.ts';

/** The full stop of an edition behind a text: behind Latin letters, that of Latin writing (JA-06). */
export function stopAfter(text: string, translate: Translate): string {
  const last = [...text].at(-1) ?? '';
  return translate(hasJapanese(last) ? 'punctuation.stop' : 'punctuation.stopAfterLatin');
}
