import type { ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import { languageName } from '../../../src/i18n/languageNames.ts';
import type { Partnership } from '../../../src/model/directory/partnership.ts';
import type { Source } from '../../../src/model/publication/prose.ts';
import { InlineLink, MadeFrom, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { headingRole, structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { addressOrSite } from '../../kit/matter/addresses.ts';
import { printedTitle } from '../../kit/matter/sourceWords.ts';
import { Heading, Title } from '../../kit/text/heading.tsx';
import { Phrase } from '../../kit/text/inline.tsx';
import { ForeignTitle } from '../../kit/text/localText.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink, leadingOf } from '../../kit/tokens.ts';
import { pairOfNames } from '../entries/pairReference.ts';
import { reservationsOf } from '../entries/wording.ts';
import { NOTES_ID, notesId } from './notesId.ts';

/** Points: it stands in one line of its narrow column. */
const TITLE_SIZE = 17;

/** By number, what each entry is to be read with: reservations, who signed, and the sources with their addresses. */
export function EntryNotes(props: {
  partnerships: readonly Partnership[];
  numbers: ReadonlyMap<string, number>;
  /** They end a part that has a title of its own. */
  isWithin?: boolean;
}): ReactElement {
  const { translate, type } = useSetting();
  const title = translate('partnership.notes');
  const numberOf = ({ id }: Partnership): number => props.numbers.get(id) ?? Infinity;
  const inOrder = [...props.partnerships].sort((a, b) => numberOf(a) - numberOf(b));
  return (
    <>
      {props.isWithin ? (
        <Heading id={NOTES_ID} level={2}>
          {[{ kind: 'text', text: title }]}
        </Heading>
      ) : (
        <Title id={NOTES_ID} style={{ fontSize: TITLE_SIZE }}>
          {title}
        </Title>
      )}
      {props.isWithin ? null : (
        <TaggedText
          structure={structure('P')}
          style={{ ...type.small, color: ink('nezumi'), marginTop: type.leading * 0.4 }}
        >
          <Phrase>{translate('partnership.notesLead')}</Phrase>
        </TaggedText>
      )}
      {inOrder.map((partnership) => (
        <MadeFrom.Provider key={partnership.id} value={partnership.place}>
          <NotesOfEntry
            partnership={partnership}
            number={props.numbers.get(partnership.id)}
            level={props.isWithin ? 3 : 2}
          />
        </MadeFrom.Provider>
      ))}
    </>
  );
}

function NotesOfEntry(props: {
  partnership: Partnership;
  number: number | undefined;
  level: 2 | 3;
}): ReactElement {
  const { type, translate } = useSetting();
  const { partnership, number } = props;
  const { id, predecessor, sources } = partnership;
  const remarks = [
    ...reservationsOf(partnership),
    ...(predecessor
      ? [
          translate('partnership.predecessorSigned', {
            name: predecessor,
            partner: partnership.partner.name,
          }),
        ]
      : []),
  ];
  return (
    <TaggedView id={notesId(id)} structure={structure('Sect')} style={{ marginTop: type.leading * 0.7 }}>
      <TaggedText
        structure={structure(headingRole(props.level))}
        minPresenceAhead={leadingOf(type.note) * 4}
        hyphenationPenalty={DISPLAY}
        style={{ ...type.note, fontWeight: 600, color: ink('ai'), marginBottom: 1 }}
      >
        <Phrase>
          {`${number === undefined ? '' : `${number}\u2002`}${pairOfNames(partnership, translate)}`}
        </Phrase>
      </TaggedText>
      {remarks.map((remark, at) => (
        <TaggedText key={at} structure={structure('P')} style={type.note}>
          <Phrase>{remark}</Phrase>
        </TaggedText>
      ))}
      <TaggedView structure={structure('L')}>
        {sources.map((source, index) => (
          <SourceOfEntry key={index} source={source} />
        ))}
      </TaggedView>
    </TaggedView>
  );
}

/**
 * A source with its address, so that who reads on paper can check it: whole where one can type it, else its site, on
 * which the title leads to the page. The link has the whole, and so have the data that the file carries.
 */
function SourceOfEntry({ source }: { source: Source }): ReactElement {
  const { type, translate, language } = useSetting();
  const comma = translate('punctuation.comma');
  const qualities = [
    source.date && formatDate(source.date, language),
    source.language && source.language !== language ? languageName(source.language, language) : undefined,
    source.secondary ? translate('source.secondary').toLowerCase() : undefined,
    source.readFromCopy ? translate('source.readFromCopy') : undefined,
  ].filter((part) => part !== undefined);
  return (
    <TaggedView structure={structure('LI')} wrap={false} style={{ marginTop: 1 }}>
      <TaggedText structure={structure('LBody')} style={{ ...type.note, paddingLeft: 6, textIndent: -6 }}>
        {source.publisher ? <Phrase>{source.publisher + comma}</Phrase> : null}
        <ForeignTitle>{printedTitle(source, translate)}</ForeignTitle>
        {qualities.length > 0 ? (
          <Phrase>{translate('punctuation.aside', { text: qualities.join(comma) })}</Phrase>
        ) : null}
        {source.url ? (
          <>
            {'\u2002'}
            <InlineLink
              target={source.url}
              description={translate('reference.opensInBrowser', { text: source.title })}
              color={ink('ai')}
            >
              {addressOrSite(source.url)}
            </InlineLink>
          </>
        ) : null}
      </TaggedText>
    </TaggedView>
  );
}
