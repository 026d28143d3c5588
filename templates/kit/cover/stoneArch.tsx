import { Path } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { ink } from '../tokens.ts';
import { onArch, type Arch } from './arch.ts';

/** Width of the joint between two stones, as a part of the arch's thickness. */
const JOINT = 0.07;

/** A bridge of as many stones as there are chapters, the keystone at the fold where they are odd. */
export function StoneArch({ arch, stones }: { arch: Arch; stones: number }): ReactElement {
  const count = Math.max(1, stones);
  const step = Math.PI / count;
  return (
    <Path
      d={Array.from({ length: count }, (_, index) => stone(arch, index * step, (index + 1) * step)).join('')}
      fill={ink('shu')}
    />
  );
}

/** A sector of the band, without half a joint on either side: joints are as wide outside as inside. */
function stone(arch: Arch, from: number, to: number): string {
  const outer = arch.radius;
  const inner = arch.radius - arch.thickness;
  const half = (arch.thickness * JOINT) / 2;
  const at = (radius: number): readonly [number, number] => [from + half / radius, to - half / radius];
  const [a, b] = at(outer);
  const [c, d] = at(inner);
  return [
    `M${onArch(arch, outer, a)}`,
    `A${outer} ${outer} 0 0 0 ${onArch(arch, outer, b)}`,
    `L${onArch(arch, inner, d)}`,
    `A${inner} ${inner} 0 0 1 ${onArch(arch, inner, c)}Z`,
  ].join('');
}
