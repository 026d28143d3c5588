import type { ReactElement } from 'react';
import { languageName } from '../../../src/i18n/languageNames.ts';
import { joinPages } from '../../../src/i18n/pageLists.ts';
import { InlineLink, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { readableAddress } from './addresses.ts';
import { Phrase } from '../text/inline.tsx';
import { stopAfter } from './sentenceStop.ts';
import { useSetting } from '../text/setting.tsx';
import { printedTitle, publisherApart, sourceDate } from './sourceWords.ts';
import type { ListedSource } from './sourceList.ts';
import { ink } from '../tokens.ts';

/** All sources with their addresses, to be found again on paper, and the pages that cite them. */
export function Sources({ sources }: { sources: readonly ListedSource[] }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('L')} style={{ marginTop: type.leading }}>
      {sources.map((listed) => (
        <OneSource key={listed.callIds[0]} listed={listed} />
      ))}
    </TaggedView>
  );
}

function OneSource({ listed }: { listed: ListedSource }): ReactElement {
  const { type, translate, references, language } = useSetting();
  const { source } = listed;
  const publisher = publisherApart(source);
  const pages = listed.callIds.map((id) => Number(references.pageOf(id) ?? '0'));
  const qualities = [
    sourceDate(source, language),
    source.secondary ? translate('source.secondary').toLowerCase() : undefined,
    source.readFromCopy ? translate('source.readFromCopy') : undefined,
    source.language && source.language !== language ? languageName(source.language, language) : undefined,
  ].filter((part) => part !== undefined);
  const withStop = (text: string): string =>
    text + stopAfter(text, translate) + translate('punctuation.sentence');
  const qualified = qualities.length
    ? translate('punctuation.aside', { text: qualities.join(translate('punctuation.comma')) })
    : '';
  return (
    <TaggedView structure={structure('LI')} wrap={false} style={{ marginBottom: 5 }}>
      <TaggedView structure={structure('LBody')}>
        <TaggedText structure={structure('P')} style={type.small}>
          {publisher ? <Phrase>{withStop(publisher)}</Phrase> : null}
          <Phrase>
            {withStop(printedTitle(source, translate) + qualified) +
              translate('reference.pages', { pages: joinPages(pages, language) })}
          </Phrase>
        </TaggedText>
        {source.url ? (
          <TaggedText structure={structure('P')} style={{ ...type.note, marginLeft: 10 }}>
            <InlineLink
              target={source.url}
              description={translate('reference.opensInBrowser', { text: source.title })}
              color={ink('ai')}
            >
              {readableAddress(source.url)}
            </InlineLink>
          </TaggedText>
        ) : null}
      </TaggedView>
    </TaggedView>
  );
}
