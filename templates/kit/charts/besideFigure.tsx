import type { ReactElement, ReactNode } from 'react';
import { TaggedView } from '../../../src/pdf/components.tsx';
import type { StructureElement } from '../../../src/pdf/structure/element.ts';
import { Narrower, useSetting } from '../text/setting.tsx';

/**
 * A table and what is drawn in it. No figure may stand in a table: here it gets its place before it, and both go to one
 * page.
 * @param props.width of the table, in points; wider than the text, it takes the margin column too
 */
export function BesideFigure(props: {
  figure: StructureElement;
  width: number;
  float: boolean;
  children: ReactNode;
}): ReactElement {
  const { measure } = useSetting();
  const { figure, width, float, children } = props;
  return (
    <TaggedView
      wrap={false}
      float={float}
      {...(width > measure.text && { span: 'full' as const })}
      style={{ width }}
    >
      <TaggedView structure={figure} />
      <Narrower by={measure.text - width}>{children}</Narrower>
    </TaggedView>
  );
}
