import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import type { Partnership, Vocabularies } from '../../../src/model/directory/partnership.ts';
import { InlineLink, TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import { notesId } from '../notes/notesId.ts';
import { DomainMarks } from './domainMarks.tsx';
import { Fact } from './fact.tsx';
import { isReachable, ReachFacts } from './reachFacts.tsx';
import { endOf } from './wording.ts';

/** What stands below the text of a card: domains, what the text may leave out, whom to reach, where it is checked. */
export function CardFacts(props: { partnership: Partnership; vocabularies: Vocabularies }): ReactElement {
  const { partnership, vocabularies } = props;
  const { translate, language } = useSetting();
  const { domains, origin, renewals } = partnership;
  const end = endOf(partnership, { translate, language });
  return (
    <View style={{ marginTop: 5 }}>
      <View style={{ flexDirection: 'row', alignItems: 'flex-end' }}>
        <View style={{ flexGrow: 1, flexShrink: 1, flexBasis: 0 }}>
          <DomainMarks domains={domains} vocabulary={vocabularies.domains} />
        </View>
        <ToNotes partnership={partnership} />
      </View>
      {hasFacts(partnership) ? (
        <TaggedView structure={structure('L')} style={{ marginTop: 1.5 }}>
          {origin ? (
            <Fact label={translate('partnership.origin')}>
              <Phrase>{origin}</Phrase>
            </Fact>
          ) : null}
          {renewals.length ? (
            <Fact label={translate('partnership.renewals')}>
              <Phrase>
                {renewals
                  .map(
                    ({ date, what }) =>
                      `${formatDate(date, language)}${translate('punctuation.comma')}${what}`,
                  )
                  .join(translate('punctuation.semicolon'))}
              </Phrase>
            </Fact>
          ) : null}
          {end ? (
            <Fact label={translate('partnership.endedOn')}>
              <Phrase>{end}</Phrase>
            </Fact>
          ) : null}
          <ReachFacts partnership={partnership} />
        </TaggedView>
      ) : null}
    </View>
  );
}

function hasFacts(partnership: Partnership): boolean {
  const { origin, renewals, endedOn, endReason } = partnership;
  const told = [origin, renewals[0], endedOn, endReason].some((fact) => fact !== undefined);
  return told || isReachable(partnership);
}

/** How many sources there are; their addresses are in the notes, under the number of the entry. */
function ToNotes({ partnership: { id, sources } }: { partnership: Partnership }): ReactElement {
  const { type, translate } = useSetting();
  const count = translate('count.sources', { count: sources.length });
  const description = translate('partnership.notesRef', { sources: count });
  return (
    <TaggedText structure={structure('P')} style={{ ...type.note, paddingLeft: 6, paddingBottom: 0.8 }}>
      <InlineLink target={`#${notesId(id)}`} description={description} color={ink('nezumi')}>
        <Phrase>{count}</Phrase>
      </InlineLink>
    </TaggedText>
  );
}
