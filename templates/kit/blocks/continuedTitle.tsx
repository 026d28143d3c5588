import type { ReactElement } from 'react';
import type { Inline } from '../../../src/model/publication/prose.ts';
import { TaggedText, type TextStyle } from '../../../src/pdf/components.tsx';
import { DISPLAY } from '../../../src/pdf/text/paragraphKind.ts';
import { inlinesFrom, Phrase } from '../text/inline.tsx';
import { plainText } from '../text/plainText.ts';
import { useSetting } from '../text/setting.tsx';

/**
 * « Titre (suite) »: at the head of what goes on over the page. Who reads by ear hears one block, and does not need it.
 * @param props.width of the box that holds it, in points
 */
export function ContinuedTitle(props: {
  children: string | readonly Inline[];
  width: number;
  style: TextStyle;
}): ReactElement {
  const { translate, language } = useSetting();
  const title = plainText(inlinesFrom(props.children), language);
  return (
    <TaggedText
      again
      artifact
      hyphenationPenalty={DISPLAY}
      style={{ ...props.style, position: 'absolute', top: 0, width: props.width }}
    >
      <Phrase>{translate('reference.continued', { title })}</Phrase>
    </TaggedText>
  );
}
