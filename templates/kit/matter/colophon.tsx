import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { formatDate } from '../../../src/i18n/dates.ts';
import type { Person, Publication, Target } from '../../../src/model/publication/publication.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import type { Translate } from '../../locales/texts.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { Title } from '../text/heading.tsx';
import { Phrase } from '../text/inline.tsx';
import { legalMentions } from './legalMentions.ts';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';
import { WaysToReach } from './waysToReach.tsx';

interface ColophonLine {
  readonly label: string;
  readonly text: string | undefined;
}

/** Who made the publication, when, and what must be said of it. */
export function Colophon({
  publication,
  target,
}: {
  publication: Publication;
  target: Target;
}): ReactElement {
  const { type, translate, language, measure } = useSetting();
  const rows: ColophonLine[] = [
    { label: translate('colophon.publisher'), text: publication.publisher },
    ...(publication.group ? [{ label: translate('colophon.group'), text: publication.group }] : []),
    { label: translate('colophon.edition'), text: publication.edition },
    { label: translate('colophon.date'), text: formatDate(publication.date, language) },
    ...publication.mentions.map((mention) => ({ label: mention.label, text: mention.text })),
    ...proofreadingRow(publication, translate),
    ...legalMentions(publication.printing, target).map(({ label, text }) => ({
      label: translate(label),
      text,
    })),
  ];
  return (
    <View style={{ minHeight: measure.height - 1, justifyContent: 'flex-end' }}>
      <Title id="colophon" style={{ ...type.heading2, marginBottom: type.leading }}>
        {translate('colophon.title')}
      </Title>
      <Blocks of={publication.colophon} text={type.aside} spaced />
      <View style={{ height: type.leading }} />
      <TaggedView structure={structure('L')}>
        {rows.map((row) => (
          <TaggedView
            key={row.label}
            structure={structure('LI')}
            wrap={false}
            style={{ flexDirection: 'row', marginBottom: 3 }}
          >
            <TaggedText
              structure={structure('Lbl')}
              style={{ ...type.smallStrong, color: ink('ai'), width: '27%', paddingRight: 8 }}
            >
              <Phrase>{row.label}</Phrase>
            </TaggedText>
            {row.text === undefined ? <Blank /> : <RowText>{row.text}</RowText>}
          </TaggedView>
        ))}
      </TaggedView>
      <View style={{ height: type.leading }} />
      {publication.people.map((person) => (
        <OnePerson key={person.name} person={person} />
      ))}
    </View>
  );
}

/** A reader must know that a translation has not been proof-read. */
function proofreadingRow({ proofreading }: Publication, translate: Translate): ColophonLine[] {
  if (!proofreading || proofreading.missing === 0) return [];
  const { missing, texts } = proofreading;
  return [
    {
      label: translate('colophon.translation'),
      text: translate('colophon.unproofed', { count: missing, total: texts }),
    },
  ];
}

function RowText({ children }: { children: string }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      structure={structure('LBody')}
      style={{ ...type.small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
    >
      <Phrase>{children}</Phrase>
    </TaggedText>
  );
}

/** A rule to write on: what the printing house or the publisher still has to say. */
function Blank(): ReactElement {
  return (
    <View style={{ flexGrow: 1, marginBottom: 3, borderBottomWidth: 0.5, borderColor: ink('nezumi') }} />
  );
}

function OnePerson({ person }: { person: Person }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('Div')} wrap={false} style={{ marginBottom: 6 }}>
      <TaggedText structure={structure('P')} style={type.smallStrong}>
        <Phrase>{person.name}</Phrase>
      </TaggedText>
      <TaggedText structure={structure('P')} style={type.small}>
        <Phrase>{person.role}</Phrase>
      </TaggedText>
      <WaysToReach person={person} />
    </TaggedView>
  );
}
