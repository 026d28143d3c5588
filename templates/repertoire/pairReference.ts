import type { Partnership } from '../../src/model/partnership.ts';
import type { Inline } from '../../src/model/prose.ts';
import type { Translate } from '../locales/texts.ts';

/** The two names of a partnership, leading to its card, with the page. */
export function pairReference({ id, french, partner }: Partnership, translate: Translate): Inline {
  const pair = translate('partnership.pair', { french: french.name, partner: partner.name });
  return { kind: 'crossReference', target: id, children: [{ kind: 'text', text: pair }] };
}
