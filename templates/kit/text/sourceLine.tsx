import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { Source } from '../../../src/model/publication/prose.ts';
import { InlineLink } from '../../../src/pdf/components.tsx';
import { Phrase } from './inline.tsx';
import { ForeignTitle } from './localText.tsx';
import { stopAfter } from '../matter/sentenceStop.ts';
import { useSetting } from './setting.tsx';
import { printedTitle, publisherApart, sourceDate } from '../matter/sourceWords.ts';
import { ink } from '../tokens.ts';

/** Publisher, title, date: enough for the margin; the address is in the list of sources. */
export function SourceLine({ source, color = ink('ai') }: { source: Source; color?: string }): ReactElement {
  const { translate, language } = useSetting();
  const comma = translate('punctuation.comma');
  const publisher = publisherApart(source);
  const title = printedTitle(source, translate);
  const tail = [
    sourceDate(source, language),
    source.secondary ? translate('source.secondary').toLowerCase() : undefined,
    source.readFromCopy ? translate('source.readFromCopy') : undefined,
  ].filter((part) => part !== undefined);
  return (
    <>
      {publisher ? <Phrase>{`${publisher}${translate('punctuation.comma')}`}</Phrase> : null}
      {source.url ? (
        <InlineLink
          target={source.url}
          description={translate('reference.opensInBrowser', { text: source.title })}
          color={color}
        >
          <ForeignTitle>{title}</ForeignTitle>
        </InlineLink>
      ) : (
        <Text>
          <ForeignTitle>{title}</ForeignTitle>
        </Text>
      )}
      {tail.length ? <Phrase>{comma + tail.join(comma)}</Phrase> : null}
      {stopAfter(tail.at(-1) ?? title, translate).trimEnd()}
    </>
  );
}
