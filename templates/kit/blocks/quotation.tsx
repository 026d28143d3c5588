import type { ReactElement, ReactNode } from 'react';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { TaggedText, TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { Inlines } from '../text/inline.tsx';
import { Narrower, useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** In points: from the rule to the words, and the rule. */
const INDENT = 14;
const EDGE = 1;

/** Words that somebody said, with who said them. */
export function Quotation({
  quotation,
  children,
}: {
  quotation: BlockOf<'quotation'>;
  children: ReactNode;
}): ReactElement {
  const { type } = useSetting();
  const { author, source } = quotation;
  return (
    <TaggedView
      structure={structure('BlockQuote')}
      wrap={false}
      style={{
        marginVertical: type.leading * 0.75,
        paddingLeft: INDENT,
        borderLeftWidth: EDGE,
        borderLeftColor: ink('shu'),
      }}
    >
      <Narrower by={INDENT + EDGE}>{children}</Narrower>
      {author || source ? (
        <TaggedText structure={structure('P')} style={{ ...type.small, color: ink('nezumi'), marginTop: 2 }}>
          <Inlines
            of={[
              { kind: 'text', text: author ?? '' },
              ...(source ? [{ kind: 'citation' as const, sources: [source] }] : []),
            ]}
          />
        </TaggedText>
      ) : null}
    </TaggedView>
  );
}
