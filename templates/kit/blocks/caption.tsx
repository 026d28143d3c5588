import type { ReactElement } from 'react';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { ContinuedTitle } from './continuedTitle.tsx';
import { Phrase } from '../text/inline.tsx';
import { useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/**
 * What stands above a table or chart and names it, on each page that it goes on over.
 * @param props.width of what it names, in points
 */
export function Caption(props: { children: string | readonly Inline[]; width: number }): ReactElement {
  const { type } = useSetting();
  const style = { ...type.smallStrong, color: ink('ai'), marginBottom: 3 };
  return (
    <>
      <TaggedText
        structure={structure('Caption')}
        minPresenceAhead={type.leading * 3}
        hyphenationPenalty={DISPLAY}
        style={style}
      >
        <Phrase>{props.children}</Phrase>
      </TaggedText>
      <ContinuedTitle width={props.width} style={style}>
        {props.children}
      </ContinuedTitle>
    </>
  );
}
