import { following } from '../../src/pdf/layout/memory/following.ts';
import type { Arch } from '../kit/cover/arch.ts';
import { StoneArch } from '../kit/cover/stoneArch.tsx';
import type { CoverDesign } from '../kit/cover/coverDesign.tsx';
import { mm } from '../kit/tokens.ts';
import { coverGeometry } from './geometry.ts';

/** A bridge of vermilion stones, one for each numbered chapter. */
export function dossierCover(chapters: number): CoverDesign {
  return {
    page: coverGeometry,
    margin: mm(24),
    ground: 'kinari',
    title: 'ai',
    text: 'sumi',
    titleSize: 58,
    picture: following(['stones', chapters], (arch: Arch) => <StoneArch arch={arch} stones={chapters} />),
  };
}
