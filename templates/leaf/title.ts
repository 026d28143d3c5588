import type { LeafSide } from '../../src/model/directory/leaf.ts';
import type { Directory } from '../../src/model/directory/partnership.ts';
import { plainString } from '../kit/text/plainText.ts';
import { translateIn } from '../locales/texts.ts';

/** The entry of a leaf as a directory of its own, named for the pair. */
export function leafDirectory({ directory, partnership, language }: LeafSide): Directory {
  const translate = translateIn(language);
  const { publication } = directory;
  const { french, partner } = partnership;
  const pair = translate('partnership.pair', { french: french.name, partner: partner.name });
  const title = translate('leaf.documentTitle', { pair, title: publication.shortTitle });
  return { ...directory, publication: { ...publication, title: plainString(title, language) } };
}
