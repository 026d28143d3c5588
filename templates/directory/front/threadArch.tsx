import { G, Path } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { onArch, type Arch } from '../../kit/cover/arch.ts';
import { ink } from '../../kit/tokens.ts';
import type { Thread } from './threads.ts';

/** Width of the fan of threads at a foot, in thicknesses of the arch. */
const FAN = 5;
/** Part of the half circle that a thread takes from a foot to its place in the band. */
const SPREADING = 0.4;
const STEPS = 48;
/** Thickest and thinnest thread, in points: a few make the same band as a hundred. */
const WIDTHS = { most: 2.4, least: 0.5 };

/** The same arch as that of the country file, woven of one thread for each link. */
export function ThreadArch({ arch, threads }: { arch: Arch; threads: readonly Thread[] }): ReactElement {
  const spacing = arch.thickness / Math.max(1, threads.length);
  const width = Math.min(WIDTHS.most, Math.max(WIDTHS.least, spacing * 0.7));
  const drawn = (recent: boolean): string =>
    threads
      .filter((thread) => thread.recent === recent)
      .map((thread) => course(arch, thread))
      .join('');
  return (
    <G>
      <Path d={drawn(false)} stroke={ink('asagi')} strokeWidth={width} fill="none" />
      <Path d={drawn(true)} stroke={ink('shu')} strokeWidth={Math.max(width, 1)} fill="none" />
    </G>
  );
}

/** From the partner's foot over the crown to the own one, in short strokes. */
function course(arch: Arch, { near, crown, far }: Thread): string {
  const points = Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = step / STEPS;
    const depth = depthAt(share, { near, crown, far });
    return onArch(arch, arch.radius - arch.thickness * depth, Math.PI * share);
  });
  return `M${points.join('L')}`;
}

/** From the arch's outer edge, in thicknesses, at a share of the way from the right foot to the left. */
function depthAt(share: number, { near, crown, far }: Pick<Thread, 'near' | 'crown' | 'far'>): number {
  const foot = share < 0.5 ? far : near;
  const way = Math.min(1, Math.min(share, 1 - share) / SPREADING);
  const eased = (1 - Math.cos(Math.PI * way)) / 2;
  const atFoot = 0.5 + (foot - 0.5) * FAN;
  return atFoot + (crown - atFoot) * eased;
}
