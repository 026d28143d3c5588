import type { ReactElement, ReactNode } from 'react';
import type { BlockOf } from '../../../src/model/publication/prose.ts';
import { TaggedView } from '../../../src/pdf/components.tsx';
import { structure } from '../../../src/pdf/structure/element.ts';
import { BoxTitle } from '../text/boxTitle.tsx';
import { Narrower, useSetting } from '../text/setting.tsx';
import { inlinesOf } from '../text/notes.ts';
import { ink } from '../tokens.ts';

/**
 * Space inside the box, in points. That above belongs to the title: the box's own could stand alone
 * at a page's foot when the box goes on over the page.
 */
const PADDING = 12;

/** Width of the rule beside it, in points. */
const EDGE = 2;

/** A box with fewer letters than this stands on one page. */
const SHORT = 700;

/** A box beside the main thread: one thing explained, or what to remember of a chapter. */
export function Aside({ aside, children }: { aside: BlockOf<'aside'>; children: ReactNode }): ReactElement {
  const { type, translate } = useSetting();
  const remember = aside.aside === 'a-retenir';
  const title = aside.titleInlines ?? aside.title ?? (remember ? translate('heading.remember') : undefined);
  return (
    <TaggedView
      structure={structure('Sect')}
      wrap={lettersIn(aside) > SHORT}
      style={{
        marginTop: type.leading * 0.75,
        marginBottom: type.leading,
        paddingHorizontal: PADDING,
        paddingBottom: PADDING,
        ...(title ? {} : { paddingTop: PADDING }),
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
      {title ? <BoxTitle style={{ paddingTop: PADDING, marginBottom: 4 }}>{title}</BoxTitle> : null}
      <Narrower by={2 * PADDING + (remember ? 0 : EDGE)}>{children}</Narrower>
    </TaggedView>
  );
}

function lettersIn(aside: BlockOf<'aside'>): number {
  return inlinesOf(aside.blocks).reduce(
    (sum, inline) => sum + (inline.kind === 'text' ? inline.text.length : 0),
    0,
  );
}
