import type { Target } from '../../model/publication/publication.ts';
import type { Gathering, Work } from '../../publishing/kind.ts';
import type { Section } from '../../pdf/layout/section.ts';

/** A work for a target: one run of the machine. Jobs do not depend on each other. */
export interface Job extends Omit<Work, 'path' | 'gathering' | 'sections'> {
  /** Name of its kind. */
  readonly kind: string;
  readonly target: Target;
  /** Path of the file in the output folder, with `/`. */
  readonly file: string;
  /** Blank pages complete it to a multiple of this. */
  readonly pagesMultipleOf: number;
  /** No page is left blank so that a section begins on its side of the fold. */
  readonly isContinuous: boolean;
  /** A whole publication, not a part of one. */
  readonly isWhole: boolean;
  sections(): Section[] | Promise<Section[]>;
}

/** Pages of a folded sheet (PR-11). */
const SIGNATURE = 4;

export function jobOf(kind: string, work: Work, target: Target): Job {
  const { path, gathering, sections, ...same } = work;
  return {
    ...same,
    kind,
    target,
    file: `${path}.${target}.pdf`,
    pagesMultipleOf: multipleOf(gathering, target),
    isContinuous: isContinuous(gathering, target),
    isWhole: gathering === 'bound',
    sections: () => sections(target),
  };
}

function multipleOf(gathering: Gathering, target: Target): number {
  if (gathering === 'loose') return 1;
  return gathering === 'stapled' || target === 'press' ? SIGNATURE : 1;
}

/** A book that is bound has its rectos. On a screen nothing is turned, and a booklet has no page to give away. */
function isContinuous(gathering: Gathering, target: Target): boolean {
  return gathering === 'stapled' || (gathering === 'bound' && target === 'screen');
}

/** Name of the cover sheet that goes with a press file. */
export function coverFileName(file: string): string {
  return file.replace(/\.pdf$/, '.couverture.pdf');
}
