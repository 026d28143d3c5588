import type { ReactElement, ReactNode } from 'react';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { BoxTitle } from '../text/boxTitle.tsx';
import { ContinuedTitle } from './continuedTitle.tsx';
import { Narrower, useSetting } from '../text/setting.tsx';
import { ink } from '../tokens.ts';

/** Space inside the box, in points. */
const PADDING = 12;

/** Width of the rule beside it, in points. */
const EDGE = 2;

const BELOW_TITLE = { marginBottom: 4 };

/** A box beside the main thread: one thing explained, or what to remember of a chapter. It parts only where no page holds it. */
export function Aside({
  aside,
  float = false,
  children,
}: {
  aside: BlockOf<'aside'>;
  /** It may head the next page, after text that follows it. */
  float?: boolean;
  children: ReactNode;
}): ReactElement {
  const { type, translate, measure } = useSetting();
  const remember = aside.aside === 'a-retenir';
  const title = aside.titleInlines ?? aside.title ?? (remember ? translate('heading.remember') : undefined);
  const inset = 2 * PADDING + (remember ? 0 : EDGE);
  return (
    <TaggedView
      structure={structure('Sect')}
      wrap={false}
      float={float}
      style={{
        marginTop: type.leading * 0.75,
        marginBottom: type.leading,
        padding: PADDING,
        backgroundColor: remember ? ink('shiro') : ink('kinari'),
        ...(remember
          ? {
              borderTopWidth: 1.2,
              borderTopColor: ink('shu'),
              borderBottomWidth: 0.4,
              borderBottomColor: ink('hai'),
            }
          : { borderLeftWidth: EDGE, borderLeftColor: ink('shu') }),
      }}
    >
      {title ? (
        <>
          <BoxTitle style={BELOW_TITLE}>{title}</BoxTitle>
          <ContinuedTitle width={measure.text - inset} style={{ ...type.asideTitle, ...BELOW_TITLE }}>
            {title}
          </ContinuedTitle>
        </>
      ) : null}
      <Narrower by={inset}>{children}</Narrower>
    </TaggedView>
  );
}
