import { View } from '@react-pdf/renderer';
import type { ReactElement, ReactNode } from 'react';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { Phrase } from '../kit/text/inline.tsx';
import { useSetting } from '../kit/text/setting.tsx';
import { ink } from '../kit/tokens.ts';
import { DomainMarks } from '../directory/entries/domainMarks.tsx';
import { lifeLineOf, lifeSpanOf } from '../directory/entries/lifeLine.ts';
import { LifeLineFigure } from '../directory/entries/lifeLineFigure.tsx';
import { capitalise, reservationsOf, stateLine } from '../directory/entries/wording.ts';
import { actDate } from '../directory/entries/actDate.ts';
import { columns } from './geometry.ts';
import type { SideOfLeaf } from './side.ts';

/** Facts to be found at a glance: how the link stands, on what it works. */
export function Facts({ side }: { side: SideOfLeaf }): ReactElement {
  const { translate, language } = useSetting();
  const { partnership, directory } = side;
  const { domains, endedOn, endReason } = partnership;
  const { vocabularies, publication } = directory;
  const state = stateLine(partnership, vocabularies, { translate, language });
  const life = lifeLineOf(partnership, lifeSpanOf([partnership], publication.date));
  return (
    <TaggedView structure={structure('L')}>
      {life ? (
        <Fact label={translate('lifeLine.title')}>
          <LifeLineFigure life={life} width={columns.facts} />
        </Fact>
      ) : null}
      {state ? (
        <Fact label={translate('partnership.state')}>
          <Lines
            of={[
              state,
              ...(endedOn ? [actDate(endedOn, language)] : []),
              ...(endReason ? [capitalise(endReason)] : []),
            ]}
          />
        </Fact>
      ) : null}
      {domains.length > 0 ? (
        <Fact label={translate('partnership.domains')}>
          <DomainMarks domains={domains} vocabulary={vocabularies.domains} />
        </Fact>
      ) : null}
    </TaggedView>
  );
}

/** What the text may leave out: where the link comes from, who signed, what was signed later, what is not certain. */
export function HistoryFacts({ side }: { side: SideOfLeaf }): ReactElement | null {
  const { translate, language } = useSetting();
  const { origin, predecessor, renewals } = side.partnership;
  const reservations = reservationsOf(side.partnership);
  if (!origin && !predecessor && renewals.length === 0 && reservations.length === 0) return null;
  return (
    <TaggedView structure={structure('L')} style={{ marginTop: 14 }}>
      {origin ? (
        <Fact label={translate('partnership.origin')}>
          <Lines of={[capitalise(origin)]} />
        </Fact>
      ) : null}
      {predecessor ? (
        <Fact label={translate('partnership.signatory')}>
          <Lines of={[translate('partnership.predecessor', { name: predecessor })]} />
        </Fact>
      ) : null}
      {renewals.length ? (
        <Fact label={translate('partnership.renewals')}>
          <Lines
            of={renewals.map(
              ({ date, what }) => `${actDate(date, language)}${translate('punctuation.comma')}${what}`,
            )}
          />
        </Fact>
      ) : null}
      {reservations.length ? (
        <Fact label={translate('partnership.reservations')}>
          <Lines of={reservations} />
        </Fact>
      ) : null}
    </TaggedView>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView
      structure={structure('LI')}
      wrap={false}
      style={{ marginBottom: 7, borderTopWidth: 0.6, borderTopColor: ink('suna'), paddingTop: 4 }}
    >
      <TaggedText structure={structure('Lbl')} style={{ ...type.note, fontWeight: 600, color: ink('ai') }}>
        <Phrase>{label}</Phrase>
      </TaggedText>
      <TaggedView structure={structure('LBody')}>{children}</TaggedView>
    </TaggedView>
  );
}

function Lines({ of }: { of: readonly string[] }): ReactElement {
  const { type } = useSetting();
  return (
    <View>
      {of.map((line, index) => (
        <TaggedText key={index} structure={structure('P')} style={type.small}>
          <Phrase>{line}</Phrase>
        </TaggedText>
      ))}
    </View>
  );
}
