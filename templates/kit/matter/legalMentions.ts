import type { Printing } from '../../../src/model/publication/printing.ts';
import type { Target } from '../../../src/model/publication/publication.ts';
import type { Key } from '../../locales/texts.ts';

/** A line of the colophon; without a text it is a blank to fill in. */
export interface LegalMention {
  readonly label: Key;
  readonly text: string | undefined;
}

/**
 * Legal mentions that an edition prints, in the order of the law's list (PR-14). The printing house, its
 * dates and the price are of the printed book alone; its ISBN is useful on screen too, named for what it is.
 */
export function legalMentions({ legal, blankMentions }: Printing, target: Target): LegalMention[] {
  if (target === 'screen') return known([{ label: 'colophon.isbnOfPrint', text: legal.isbn }]);
  const owed: LegalMention[] = [
    { label: 'colophon.publisherAddress', text: legal.publisherAddress },
    { label: 'colophon.printer', text: legal.printer },
    { label: 'colophon.printedOn', text: legal.printedOn },
    { label: 'colophon.legalDeposit', text: legal.legalDeposit },
    { label: 'colophon.isbn', text: legal.isbn },
    { label: 'colophon.price', text: legal.price },
  ];
  return blankMentions ? owed : known(owed);
}

function known(mentions: readonly LegalMention[]): LegalMention[] {
  return mentions.filter(({ text }) => text !== undefined);
}
