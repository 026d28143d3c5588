import type { ReactElement } from 'react';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** What stands above a table or chart and names it. */
export function Caption({ children }: { children: string | readonly Inline[] }): ReactElement {
  const { type } = useSetting();
  return (
    <TaggedText
      structure={structure('Caption')}
      minPresenceAhead={type.leading * 3}
      hyphenationPenalty={DISPLAY}
      style={{ ...type.smallStrong, color: ink('ai'), marginBottom: 3 }}
    >
      <Phrase>{children}</Phrase>
    </TaggedText>
  );
}
