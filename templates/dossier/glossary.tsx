import { View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import type { GlossaryTerm } from '../../src/model/publication/publication.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { Heading } from '../kit/text/heading.tsx';
import { Phrase } from '../kit/text/inline.tsx';
import { LocalText, RomanisedText } from '../kit/text/localText.tsx';
import { keepWithNext } from '../kit/blocks/keepWithNext.ts';
import { useSetting } from '../kit/text/setting.tsx';
import { ink } from '../kit/tokens.ts';

/** Terms by category: the French word, then how it is written, read and used on the other side. */
export function Glossary({
  terms,
  chapterId,
}: {
  terms: readonly GlossaryTerm[];
  chapterId: string;
}): ReactElement {
  const categories = [...new Set(terms.map((term) => term.category))];
  return (
    <>
      {categories.map((category, index) => (
        <Fragment key={category}>
          <Heading id={`${chapterId}-${index + 1}`} level={2}>
            {[{ kind: 'text', text: category }]}
          </Heading>
          <TaggedView structure={structure('L')}>
            {terms
              .filter((term) => term.category === category)
              .map((term, place, all) => (
                <Term key={term.term} term={term} keep={keepWithNext(place, all.length, 2)} />
              ))}
          </TaggedView>
        </Fragment>
      ))}
    </>
  );
}

/** @param props.keep what holds it to the terms after it, where a page would leave one alone */
function Term({ term, keep }: { term: GlossaryTerm; keep: ReturnType<typeof keepWithNext> }): ReactElement {
  const { type, translate } = useSetting();
  const separator = '\u2002';
  return (
    <TaggedView
      structure={structure('LI')}
      wrap={false}
      {...keep}
      style={{ flexDirection: 'row', borderTopWidth: 0.4, borderTopColor: ink('hai'), paddingVertical: 3.5 }}
    >
      <TaggedText
        structure={structure('Lbl')}
        style={{ ...type.smallStrong, width: '33%', paddingRight: 12 }}
      >
        <Phrase>{term.term}</Phrase>
      </TaggedText>
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <TaggedView structure={structure('LBody')}>
          <TaggedText structure={structure('P')} style={type.small}>
            <LocalText style={{ fontSize: type.body.fontSize, color: ink('ai'), fontWeight: 600 }}>
              {term.local}
            </LocalText>
            {term.reading ? (
              <LocalText style={{ color: ink('nezumi') }}>{`${separator}${term.reading}`}</LocalText>
            ) : null}
            {term.romanised ? <RomanisedText>{`${separator}${term.romanised}`}</RomanisedText> : null}
          </TaggedText>
          {term.alternatives.length ? (
            <TaggedText structure={structure('P')} style={type.small}>
              <Phrase>
                {translate('glossary.alternatives', {
                  terms: term.alternatives.join(translate('punctuation.comma')),
                })}
              </Phrase>
            </TaggedText>
          ) : null}
          {term.note ? (
            <TaggedText structure={structure('P')} style={{ ...type.small, color: ink('nezumi') }}>
              <Phrase>{term.note}</Phrase>
            </TaggedText>
          ) : null}
        </TaggedView>
      </View>
    </TaggedView>
  );
}
