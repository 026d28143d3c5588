import type { Directory } from '../../../src/model/directory/partnership.ts';
import type { CoverDesign } from '../../kit/cover/coverDesign.tsx';
import { following } from '../../../src/pdf/layout/memory/following.ts';
import type { Arch } from '../../kit/cover/arch.ts';
import { mm } from '../../kit/tokens.ts';
import { coverGeometry } from '../geometry.ts';
import { ThreadArch } from './threadArch.tsx';
import { threadsOf } from './threads.ts';

/** A bridge of threads, one for each link of the directory. */
export function directoryCover({ partnerships, publication }: Directory): CoverDesign {
  const threads = threadsOf(partnerships, publication.date);
  return {
    page: coverGeometry,
    margin: mm(14),
    ground: 'ai',
    title: 'shiro',
    text: 'shiro',
    titleSize: 24,
    picture: following(['threads', threads], (arch: Arch) => <ThreadArch arch={arch} threads={threads} />),
  };
}
