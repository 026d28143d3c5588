import { Text, View } from '@react-pdf/renderer';
import { Fragment, type ReactElement } from 'react';
import type { GlossaryTerm } from '../../src/model/publication/publication.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { LABEL } from '../../src/pdf/text/paragraphKind.ts';
import { Heading } from '../kit/text/heading.tsx';
import { Phrase } from '../kit/text/inline.tsx';
import { LocalText, RomanisedText } from '../kit/text/localText.tsx';
import { keepWithNext } from '../kit/blocks/keepWithNext.ts';
import { useSetting } from '../kit/text/setting.tsx';
import { ink } from '../kit/tokens.ts';
import { byCategory, byLocalTerm } from './glossaryOrder.ts';
import { readingThatAdds } from './glossaryReading.ts';

/**
 * Terms by category: the source's word, then how it is written, read and used on the other side. In the partner's own
 * language the other way about: its words in its order, each with the word of the source.
 */
export function Glossary({
  terms,
  chapterId,
}: {
  terms: readonly GlossaryTerm[];
  chapterId: string;
}): ReactElement {
  const { language, localLanguage, translate } = useSetting();
  const isLocal = language === localLanguage;
  const groups = isLocal
    ? byLocalTerm(terms, language, (row) => translate('glossary.row', { row }))
    : byCategory(terms);
  return (
    <>
      {groups.map(({ head, terms: members }, index) => (
        <Fragment key={head}>
          <Heading id={`${chapterId}-${index + 1}`} level={2}>
            {[{ kind: 'text', text: head }]}
          </Heading>
          <TaggedView structure={structure('L')}>
            {members.map((term, place, all) => (
              <Term key={place} term={term} isLocal={isLocal} keep={keepWithNext(place, all.length, 2)} />
            ))}
          </TaggedView>
        </Fragment>
      ))}
    </>
  );
}

interface TermProps {
  readonly term: GlossaryTerm;
  readonly isLocal: boolean;
  /** What holds it to the terms after it, where a page would leave one alone. */
  readonly keep: ReturnType<typeof keepWithNext>;
}

function Term({ term, isLocal, keep }: TermProps): ReactElement {
  const { type, translate } = useSetting();
  return (
    <TaggedView
      structure={structure('LI')}
      wrap={false}
      {...keep}
      style={{ flexDirection: 'row', borderTopWidth: 0.4, borderTopColor: ink('hai'), paddingVertical: 3.5 }}
    >
      {isLocal ? <LocalHead term={term} /> : <SourceHead term={term} />}
      <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
        <TaggedView structure={structure('LBody')}>
          {isLocal ? <SourceWord term={term} /> : <LocalWord term={term} />}
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

const HEAD = { width: '33%', paddingRight: 12 } as const;
const BETWEEN = '\u2002';

function SourceHead({ term }: { term: GlossaryTerm }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      structure={structure('Lbl')}
      hyphenationPenalty={LABEL}
      style={{ ...type.smallStrong, ...HEAD }}
    >
      <Phrase>{term.term}</Phrase>
    </TaggedText>
  );
}

/** How the word is written, read and transcribed on the other side. */
function LocalWord({ term }: { term: GlossaryTerm }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText structure={structure('P')} style={type.small}>
      <LocalText style={{ fontSize: type.body.fontSize, color: ink('ai'), fontWeight: 600 }}>
        {term.local}
      </LocalText>
      {readingThatAdds(term) ? (
        <LocalText style={{ color: ink('nezumi') }}>{`${BETWEEN}${readingThatAdds(term)}`}</LocalText>
      ) : null}
      {term.romanised ? <RomanisedText>{`${BETWEEN}${term.romanised}`}</RomanisedText> : null}
    </TaggedText>
  );
}

/** Whose readers write it so need no transcription; the reading says where it stands. */
function LocalHead({ term }: { term: GlossaryTerm }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText structure={structure('Lbl')} hyphenationPenalty={LABEL} style={{ ...type.small, ...HEAD }}>
      <Text style={{ fontSize: type.body.fontSize, color: ink('ai'), fontWeight: 600 }}>
        <Phrase>{term.local}</Phrase>
      </Text>
      {term.reading && term.reading !== term.local ? (
        <Text style={{ color: ink('nezumi') }}>
          {'\n'}
          <Phrase>{term.reading}</Phrase>
        </Text>
      ) : null}
    </TaggedText>
  );
}

function SourceWord({ term }: { term: GlossaryTerm }): ReactElement {
  const { type, translate } = useSetting();
  return (
    <TaggedText structure={structure('P')} style={type.small}>
      <Text style={{ fontWeight: 600 }}>
        <Phrase>{term.term}</Phrase>
      </Text>
      <Text style={{ color: ink('nezumi') }}>
        <Phrase>{translate('punctuation.aside', { text: term.category })}</Phrase>
      </Text>
    </TaggedText>
  );
}
