import { useContext, type ReactElement } from 'react';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { TaggedText, type TextStyle } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { headingRole } from '../../../src/pdf/structure/element.ts';
import { HeadingDepth } from './headingDepth.ts';
import { Phrase } from './inline.tsx';
import { useSetting } from './setting.tsx';

/** The title of a box: a heading for those who go from heading to heading by ear, below the text's own. */
export function BoxTitle(props: { children: string | readonly Inline[]; style: TextStyle }): ReactElement {
  const { type } = useSetting();
  const depth = useContext(HeadingDepth);
  return (
    <TaggedText
      structure={structure(headingRole(depth + 1))}
      minPresenceAhead={type.leading * 2}
      style={{ ...type.asideTitle, ...props.style }}
    >
      <Phrase>{props.children}</Phrase>
    </TaggedText>
  );
}
