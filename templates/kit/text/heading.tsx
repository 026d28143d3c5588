import type { ReactElement } from 'react';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { TaggedText } from '../../../src/pdf/components.tsx';
import { headingRole, structure } from '../../../src/pdf/structure/element.ts';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { Inlines, inlinesFrom } from './inline.tsx';
import { plainText } from './plainText.ts';
import { useSetting, type Setting } from './setting.tsx';
import { type KitType, type TypeStyle } from '../tokens.ts';

/** Three lines stay below a heading, of which the grid may have moved the first up by a half. */
const LINES_BELOW = 2.45;
const TWO_LINES = 1.45;

type HeadingLevel = 2 | 3 | 4;

/** A heading within a chapter: kept with what follows, listed in the outline. */
export function Heading(props: {
  id: string;
  level: HeadingLevel;
  first?: boolean;
  /** It may go, with the text below it, before a block that waits for the next page. */
  fills?: boolean;
  /** Two lines stand below it before a figure that may wait, and text after that goes on. */
  announcesFigure?: boolean;
  children: readonly Inline[];
}): ReactElement {
  const setting = useSetting();
  const { type } = setting;
  const { above, below } = spaceAround(props.level, type.leading);
  return (
    <TaggedText
      id={props.id}
      structure={structure(headingRole(props.level))}
      outline={{ title: plainText(props.children, setting.language), level: props.level }}
      minPresenceAhead={type.leading * (props.announcesFigure ? TWO_LINES : LINES_BELOW)}
      fills={props.fills ?? false}
      hyphenationPenalty={DISPLAY}
      style={{ ...styleOf(props.level, type), marginTop: props.first ? 0 : above, marginBottom: below }}
    >
      <Inlines of={props.children} />
    </TaggedText>
  );
}

/** The title of a chapter or of a part: level 1. */
export function Title(props: {
  id: string;
  /** It is the first line of its page, and stays there whatever follows: what has no room below goes alone. */
  opens?: boolean;
  children: string | readonly Inline[];
  style?: object;
}): ReactElement {
  const setting: Setting = useSetting();
  const inlines = inlinesFrom(props.children);
  return (
    <TaggedText
      id={props.id}
      structure={structure('H1')}
      outline={{ title: plainText(inlines, setting.language), level: 1 }}
      {...(!props.opens && { minPresenceAhead: setting.type.leading * 3 })}
      hyphenationPenalty={DISPLAY}
      style={{ ...setting.type.title, ...props.style }}
    >
      <Inlines of={inlines} />
    </TaggedText>
  );
}

function styleOf(level: HeadingLevel, type: KitType): TypeStyle {
  return level === 2 ? type.heading2 : level === 3 ? type.heading3 : type.heading4;
}

/** Space above and below, so that heading and spaces together fill whole lines of the grid. */
function spaceAround(level: HeadingLevel, leading: number): { above: number; below: number } {
  if (level === 2) return { above: leading * 1.35, below: leading * 0.35 };
  return { above: leading * 0.75, below: leading * 0.25 };
}
