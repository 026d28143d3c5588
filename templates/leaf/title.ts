import type { LeafSide } from '../../src/model/directory/leaf.ts';
import type { Repertoire } from '../../src/model/directory/partnership.ts';
import { plainString } from '../kit/text/plainText.ts';
import { translateIn } from '../locales/texts.ts';

/** The entry of a leaf as a directory of its own, named for the pair. */
export function ficheRepertoire({ repertoire, partnership, language }: LeafSide): Repertoire {
  const translate = translateIn(language);
  const { publication } = repertoire;
  const { french, partner } = partnership;
  const pair = translate('partnership.pair', { french: french.name, partner: partner.name });
  const title = translate('fiche.documentTitle', { pair, title: publication.shortTitle });
  return { ...repertoire, publication: { ...publication, title: plainString(title, language) } };
}
