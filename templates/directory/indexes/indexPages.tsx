import { Text } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { firstRanks, type IndexEntry } from '../../../src/model/directory/order/indexes.ts';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import {
  InlineLink,
  InlineText,
  TaggedText,
  TaggedView,
  type TextStyle,
} from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY, WHOLE_WORDS } from '../../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { plainString } from '../../kit/text/plainText.ts';
import { localNameLanguage } from '../../kit/text/spokenLanguage.ts';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import {
  broadTermGap,
  indexIndent,
  indexType,
  keptTogether,
  termGap,
  type IndexType,
} from './indexGeometry.ts';

export interface IndexPageProps {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly IndexEntry[];
  readonly partnerships: ReadonlyMap<string, Partnership>;
  /** What a line says of a card beside its page. */
  readonly labelOf: (partnership: Partnership) => string;
  /** Numbers of the entries, in an index of names: who looks one up has them for every edition. */
  readonly numbers?: ReadonlyMap<string, number>;
  /** A term's only card stands on its line. */
  readonly runIn: boolean;
  /** What heads the lines of terms that begin alike, where the index has such heads. */
  readonly rowOf?: (term: string) => string;
  /** BCP 47 tag of what accompanies a term, where that is the term in another writing. */
  readonly subLanguage?: string;
}

/** Id of the place of a term: running heads are made of these. */
export function termId({ id }: Pick<IndexPageProps, 'id'>, position: number): string {
  return `${id}-${position + 1}`;
}

/** An index: each term, then for each of its cards the other side's name and the page. */
export function IndexPage(props: IndexPageProps): ReactElement {
  const { entries } = props;
  const ranks = firstRanks(entries);
  return (
    <>
      <IndexTitle id={props.id} title={props.title} />
      <TaggedView structure={structure('Index')} style={{ rowGap: termGap }}>
        {entries.map((entry, position) => (
          <Entry
            key={position}
            {...props}
            place={termId(props, position)}
            entry={entry}
            isBroad={ranks[position] === true}
            row={rowBegun(props, position)}
          />
        ))}
      </TaggedView>
    </>
  );
}

/** The row that a term is the first of. */
function rowBegun({ entries, rowOf }: IndexPageProps, position: number): string | undefined {
  const [before, row] = [position - 1, position].map((at) => entries[at] && rowOf?.(entries[at].term));
  return row === before ? undefined : row;
}

function IndexTitle({ id, title }: Pick<IndexPageProps, 'id' | 'title'>): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      id={id}
      structure={structure('H2')}
      outline={{ title, level: 2 }}
      minPresenceAhead={type.leading * 3}
      hyphenationPenalty={DISPLAY}
      style={{ ...type.heading2, marginTop: type.leading, marginBottom: type.leading * 0.2 }}
    >
      <Phrase>{title}</Phrase>
    </TaggedText>
  );
}

interface EntryProps extends IndexPageProps {
  /** Id of its place; that of the index stays `id`. */
  readonly place: string;
  readonly entry: IndexEntry;
  /** It stands under no other, in an index where others do: a region, were it without départements. */
  readonly isBroad: boolean;
  readonly row: string | undefined;
}

/** A term with many cards says its name again in each column that it goes on in. */
function Entry(props: EntryProps): ReactElement {
  const { type: kit, language } = useSetting();
  const { entry, isBroad } = props;
  const type = indexType(kit, language);
  const cards = entry.ids.flatMap((id) => props.partnerships.get(id) ?? []);
  const single = props.runIn && cards.length === 1 && !isBroad ? cards[0] : undefined;
  const lines = single ? [] : cards;
  const wraps = lines.length > keptTogether;
  return (
    <TaggedView
      id={props.place}
      structure={structure('Div')}
      wrap={wraps}
      {...(isBroad && { minPresenceAhead: kit.leading * 2 })}
      // Padding of what wraps could stand alone at a column's foot, and part a title from its first term.
      style={{ paddingTop: isBroad && !wraps ? broadTermGap : 0 }}
    >
      {props.row === undefined ? null : (
        <TaggedText structure={structure('P')} style={{ ...type.broadTerm, paddingTop: broadTermGap }}>
          {props.row}
        </TaggedText>
      )}
      <TaggedText
        structure={structure('P')}
        fixed={wraps}
        style={{
          ...(isBroad ? type.broadTerm : type.term),
          ...hanging(0),
          ...(entry.see !== undefined && { fontWeight: 400 }),
        }}
        hyphenationPenalty={WHOLE_WORDS}
        minPresenceAhead={kit.leading * 2}
      >
        <Term {...props} />
        {entry.see === undefined ? null : <See {...props} term={entry.see} />}
        {single ? (
          <Text style={{ fontWeight: 400 }}>
            {'\u00a0 '}
            <CardLink
              partnership={single}
              label={props.labelOf(single)}
              number={props.numbers?.get(single.id)}
            />
          </Text>
        ) : null}
      </TaggedText>
      {lines.map((card) => (
        <CardLine
          key={card.id}
          type={type}
          partnership={card}
          label={props.labelOf(card)}
          number={props.numbers?.get(card.id)}
        />
      ))}
    </TaggedView>
  );
}

/** Leads from another spelling to the name that the index has. */
function See({ term, ...index }: EntryProps & { term: string }): ReactElement {
  const { translate } = useSetting();
  const text = translate('index.see', { term });
  const position = index.entries.findIndex((entry) => entry.term === term);
  return (
    <Text>
      {'\u2002'}
      <InlineLink target={`#${termId(index, position)}`} description={text} color={ink('sumi')}>
        <Phrase>{text}</Phrase>
      </InlineLink>
    </Text>
  );
}

/** The second line stands in from the first. */
function hanging(indent: number): { marginLeft: number; textIndent: number } {
  return { marginLeft: indent + indexIndent, textIndent: -indexIndent };
}

function Term({ entry, subLanguage }: EntryProps): ReactElement {
  const { term, sub } = entry;
  const setting = useSetting();
  const { translate } = setting;
  const language =
    subLanguage === setting.localLanguage ? localNameLanguage(sub ?? '', setting) : subLanguage;
  return (
    <>
      <Phrase>{term}</Phrase>
      {sub && subLanguage ? (
        <InlineText
          structure={structure('Span', language === undefined ? {} : { language })}
          style={{ fontWeight: 400 }}
        >
          {`\u2002${sub}`}
        </InlineText>
      ) : null}
      {sub && !subLanguage ? (
        <Text style={{ fontWeight: 400 }}>
          <Phrase>{translate('index.apart', { text: sub })}</Phrase>
        </Text>
      ) : null}
    </>
  );
}

interface CardLinkProps {
  readonly partnership: Partnership;
  readonly label: string;
  readonly number: number | undefined;
}

function CardLine({ type, ...card }: CardLinkProps & { type: IndexType }): ReactElement {
  return (
    <TaggedText
      structure={structure('P')}
      style={{ ...type.card, ...hanging(indexIndent) }}
      hyphenationPenalty={WHOLE_WORDS}
    >
      <CardLink {...card} style={{ textIndent: -indexIndent }} />
    </TaggedText>
  );
}

/** @param props.style A text that begins with a link takes its indent from there. */
function CardLink({
  partnership,
  label,
  number,
  style,
}: CardLinkProps & { style?: TextStyle }): ReactElement {
  const { translate, references, language } = useSetting();
  const page = references.pageOf(partnership.id) ?? '000';
  const description = [number, plainString(label, language), translate('reference.page', { page })]
    .filter((part) => part !== undefined)
    .join(translate('punctuation.comma'));
  return (
    <InlineLink
      target={`#${partnership.id}`}
      description={description}
      color={ink('sumi')}
      {...(style && { style })}
    >
      {number === undefined ? null : (
        <Text style={{ color: ink('shu'), fontWeight: 600 }}>{`${number}\u00a0`}</Text>
      )}
      <Phrase>{label}</Phrase>
      <Text style={{ color: ink('ai'), fontWeight: 600 }}>{translate('index.locator', { page })}</Text>
    </InlineLink>
  );
}
