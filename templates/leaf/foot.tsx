import { View } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { LeafCode } from '../../src/model/directory/leaf.ts';
import type { Person } from '../../src/model/publication/publication.ts';
import { TaggedText, TaggedView } from '../../src/pdf/components.tsx';
import { structure } from '../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../kit/text/inline.tsx';
import { SourceLine } from '../kit/text/sourceLine.tsx';
import { QrCode, qrQuietZone } from '../kit/art/qrCode.tsx';
import { useSetting } from '../kit/text/setting.tsx';
import { ink } from '../kit/tokens.ts';
import type { Translate } from '../locales/texts.ts';
import { footGap } from './geometry.ts';
import type { SideOfLeaf } from './side.ts';
import { WaysToReach } from '../kit/matter/waysToReach.tsx';

/** Where the facts come from, whom to write to, and a code that says so to a telephone. */
export function Foot({ side }: { side: SideOfLeaf }): ReactElement {
  const { code, directory } = side;
  const { type, translate } = useSetting();
  const { title, edition } = directory.publication;
  return (
    <View
      wrap={false}
      style={{
        minHeight: FOOT_HEIGHT,
        borderTopWidth: 1,
        borderTopColor: ink('ai'),
        paddingTop: 8,
      }}
    >
      <View style={{ flexDirection: 'row', gap: footGap }}>
        <View style={COLUMN}>
          <Sources side={side} />
        </View>
        {code ? (
          <>
            <View style={COLUMN}>
              <Reach code={code} />
            </View>
            <View style={{ marginTop: -qrQuietZone, marginRight: -qrQuietZone }}>
              <QrCode text={code.text} alternative={alternativeOf(code, translate)} />
            </View>
          </>
        ) : null}
      </View>
      <TaggedText structure={structure('P')} style={{ ...type.note, color: ink('nezumi'), marginTop: 6 }}>
        <Phrase>{translate('leaf.from', { title, edition })}</Phrase>
      </TaggedText>
    </View>
  );
}

/** The same on both sides, whatever their languages take: the foot of both begins at one height. Points. */
const FOOT_HEIGHT = 130;

const COLUMN = { flexGrow: 1, flexShrink: 1, flexBasis: 0 };

function alternativeOf(code: LeafCode, translate: Translate): string {
  if (code.kind === 'contact') return translate('figure.qrContact', { name: code.person.name });
  return translate('figure.qr', { target: code.kind === 'page' ? code.host : code.source });
}

function Label({ children }: { children: string }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText structure={structure('P')} style={{ ...type.note, fontWeight: 600, color: ink('ai') }}>
      <Phrase>{children}</Phrase>
    </TaggedText>
  );
}

function Sources({ side }: { side: SideOfLeaf }): ReactElement {
  const { type, translate } = useSetting();
  const { sources } = side.partnership;
  return (
    <>
      <Label>{translate('partnership.sources')}</Label>
      <TaggedView structure={structure('L')}>
        {sources.map((source, index) => (
          <TaggedView key={index} structure={structure('LI')}>
            <TaggedText structure={structure('LBody')} style={{ ...type.note, color: ink('nezumi') }}>
              <SourceLine source={source} color={ink('nezumi')} />
            </TaggedText>
          </TaggedView>
        ))}
      </TaggedView>
    </>
  );
}

/** What the code holds, in words, and what to do with it. */
function Reach({ code }: { code: LeafCode }): ReactElement {
  const { type, translate } = useSetting();
  const person = code.kind === 'link' ? undefined : code.person;
  return (
    <TaggedView structure={structure('Div')}>
      {person ? <Contact person={person} /> : null}
      <TaggedText
        structure={structure('P')}
        style={{ ...type.note, color: ink('nezumi'), marginTop: 4 }}
        hyphenationPenalty={DISPLAY}
      >
        <Phrase>{whatToDo(code, translate)}</Phrase>
      </TaggedText>
    </TaggedView>
  );
}

function whatToDo(code: LeafCode, translate: Translate): string {
  if (code.kind === 'page') return translate('leaf.qrPage', { host: code.host });
  return translate(code.kind === 'contact' ? 'leaf.qrContact' : 'leaf.qrLink');
}

function Contact({ person }: { person: Person }): ReactElement {
  const { type, translate } = useSetting();
  const { name, role } = person;
  return (
    <>
      <Label>{translate('leaf.contact')}</Label>
      <TaggedText structure={structure('P')} style={type.smallStrong} hyphenationPenalty={DISPLAY}>
        <Phrase>{name}</Phrase>
      </TaggedText>
      <TaggedText structure={structure('P')} style={type.small} hyphenationPenalty={DISPLAY}>
        <Phrase>{role}</Phrase>
      </TaggedText>
      <WaysToReach person={person} />
    </>
  );
}
