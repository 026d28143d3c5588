import type { FontData } from '../reader/file/fontData.ts';
import type { PageContent } from '../reader/content/pageContent.ts';
import type { PdfFile } from '../reader/file/pdfObjects.ts';
import type { StructureTreeRead, TreeElement } from '../reader/tags/structureTree.ts';

/** A broken rule: where and, in French, what is wrong. */
export interface Finding {
  /**
   * Failure condition of the Matterhorn Protocol (`13-004`) or clause of ISO 19005-3 (`A 6.1.2`); where
   * neither names it, clause of ISO 14289-1 (`UA 7.2`) or of ISO 32000-1 (`32000 14.7.4.4`).
   */
  readonly rule: string;
  /** From 1. */
  readonly page?: number;
  /** Number of an indirect object, for example `12 0`. */
  readonly object?: string;
  readonly what: string;
}

/** A file read once, for all rules. */
export interface ExaminedFile {
  readonly file: PdfFile;
  readonly tree: StructureTreeRead;
  readonly contents: readonly PageContent[];
  /** Fonts that show text, by key. */
  readonly fonts: ReadonlyMap<string, FontData>;
  readonly xmp: string | undefined;
  readonly language: string | undefined;
}

export interface Rule {
  readonly id: string;
  readonly check: (examined: ExaminedFile) => readonly Omit<Finding, 'rule'>[];
}

export function rule(id: string, check: Rule['check']): Rule {
  return { id, check };
}

/** A rule that looks at each structure element by itself and says what is wrong with it, if anything. */
export function elementRule(
  id: string,
  fault: (element: TreeElement, examined: ExaminedFile) => string | undefined,
): Rule {
  return rule(id, (examined) =>
    examined.tree.elements.flatMap((element) => {
      const what = fault(element, examined);
      return what === undefined ? [] : [{ object: element.key, what }];
    }),
  );
}

/** A rule over the whole file with one answer. */
export function documentRule(id: string, fault: (examined: ExaminedFile) => string | undefined): Rule {
  return rule(id, (examined) => {
    const what = fault(examined);
    return what === undefined ? [] : [{ what }];
  });
}

/** A rule over the content of each page. */
export function pageRule(
  id: string,
  fault: (content: PageContent, examined: ExaminedFile) => string | undefined,
): Rule {
  return rule(id, (examined) =>
    examined.contents.flatMap((content) => {
      const what = fault(content, examined);
      return what === undefined ? [] : [{ page: content.page.number, what }];
    }),
  );
}
