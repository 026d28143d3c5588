import type { Partnership } from '../../../src/model/directory/partnership.ts';
import type { Inline } from '../../../src/model/publication/prose.ts';
import type { Translate } from '../../locales/texts.ts';

export function pairOfNames({ french, partner }: Partnership, translate: Translate): string {
  return translate('partnership.pair', { french: french.name, partner: partner.name });
}

/** The two names of a partnership, leading to its card, with the page. */
export function pairReference(partnership: Partnership, translate: Translate): Inline {
  const children = [{ kind: 'text' as const, text: pairOfNames(partnership, translate) }];
  return { kind: 'crossReference', target: partnership.id, children };
}
