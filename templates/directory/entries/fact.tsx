import type { ReactElement, ReactNode } from 'react';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { LABEL } from '../../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../../kit/text/inline.tsx';
import { useSetting } from '../../kit/text/setting.tsx';
import { ink } from '../../kit/tokens.ts';
import { CARD } from '../geometry.ts';

/** One fact of a card, with its name. */
export function Fact({ label, children }: { label: string; children: ReactNode }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedView structure={structure('LI')} style={{ flexDirection: 'row', marginTop: 1 }}>
      <TaggedText
        structure={structure('Lbl')}
        style={{ ...type.note, fontWeight: 600, color: ink('ai'), width: CARD.label, paddingTop: 0.8 }}
        hyphenationPenalty={LABEL}
      >
        <Phrase>{label}</Phrase>
      </TaggedText>
      <TaggedText
        structure={structure('LBody')}
        style={{ ...type.small, flexGrow: 1, flexShrink: 1, flexBasis: 0 }}
      >
        {children}
      </TaggedText>
    </TaggedView>
  );
}
