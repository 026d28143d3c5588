import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { IndexEntry } from '../../src/model/indexes.ts';
import type { Partnership } from '../../src/model/partnership.ts';
import { InlineLink, InlineText, TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { Title } from '../kit/heading.tsx';
import { Phrase } from '../kit/inline.tsx';
import { plainString } from '../kit/plainText.ts';
import { useSetting } from '../kit/setting.tsx';
import { ink } from '../kit/tokens.ts';

export interface IndexPageProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly IndexEntry[];
  readonly partnerships: ReadonlyMap<string, Partnership>;
  /** What a line says of a card beside its page. */
  readonly labelOf: (partnership: Partnership) => string;
  /** The term's other writing is in the partner's language. */
  readonly localTerms: boolean;
}

/** An index: each term, then for each of its cards the other side's name and the page. */
export function IndexPage(props: IndexPageProps): ReactElement {
  const { type } = useSetting();
  return (
    <>
      <Title
        id={props.id}
        style={{
          ...type.heading2,
          fontSize: 14,
          lineHeight: 17 / 14,
          marginTop: type.leading,
          marginBottom: type.leading * 0.6,
        }}
      >
        {props.title}
      </Title>
      <TaggedView structure={structure('Index')}>
        {props.entries.map((entry) => (
          <Entry key={`${entry.term} ${entry.sub ?? ''}`} entry={entry} {...props} />
        ))}
      </TaggedView>
    </>
  );
}

function Entry(props: IndexPageProps & { entry: IndexEntry }): ReactElement {
  const { type, localLanguage } = useSetting();
  const { entry } = props;
  const cards = entry.ids.flatMap((id) => props.partnerships.get(id) ?? []);
  const single = cards.length === 1 ? cards[0] : undefined;
  return (
    <TaggedView structure={structure('Div')} wrap={cards.length > 6} style={{ marginBottom: 3.5 }}>
      <TaggedText
        structure={structure('P')}
        style={type.smallStrong}
        hyphenationPenalty={10_000}
        minPresenceAhead={type.leading}
      >
        <Phrase>{entry.term}</Phrase>
        {entry.sub && props.localTerms ? (
          <InlineText structure={structure('Span', { language: localLanguage })} style={{ fontWeight: 400 }}>
            {`\u2002${entry.sub}`}
          </InlineText>
        ) : null}
        {entry.sub && !props.localTerms ? (
          <Text style={{ fontWeight: 400 }}>
            <Phrase>{`, ${entry.sub}`}</Phrase>
          </Text>
        ) : null}
        {single ? (
          <Text style={{ fontWeight: 400 }}>
            {'\u2002'}
            <CardLink partnership={single} label={props.labelOf(single)} />
          </Text>
        ) : null}
      </TaggedText>
      {single
        ? null
        : cards.map((card) => <CardLine key={card.id} partnership={card} label={props.labelOf(card)} />)}
    </TaggedView>
  );
}

interface CardLinkProps {
  readonly partnership: Partnership;
  readonly label: string;
}

function CardLine(props: CardLinkProps): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      structure={structure('P')}
      style={{ ...type.small, marginLeft: 8 }}
      hyphenationPenalty={10_000}
    >
      <CardLink {...props} />
    </TaggedText>
  );
}

function CardLink({ partnership, label }: CardLinkProps): ReactElement {
  const { translate, references, language } = useSetting();
  const page = references.pageOf(partnership.id) ?? '000';
  const description = `${plainString(label, language)}, ${translate('reference.page', { page })}`;
  return (
    <InlineLink target={`#${partnership.id}`} description={description} color={ink('sumi')}>
      <Phrase>{label}</Phrase>
      <Text style={{ color: ink('ai'), fontWeight: 600 }}>{`,\u00a0${page}`}</Text>
    </InlineLink>
  );
}
