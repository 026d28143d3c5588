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

/** `Nancy – Kanazawa (n° 34)`, where no page can be given; as it is where there is no number. */
export function numbered(what: string, number: number | undefined, translate: Translate): string {
  if (number === undefined) return what;
  return translate('partnership.numbered', { what, number: translate('partnership.number', { number }) });
}
