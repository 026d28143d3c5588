import type { PDFDict } from '@cantoo/pdf-lib';
import { dictionaryIn, dictionaryOf, itemsIn, nameIn, streamIn } from '../../reader/file/objects.ts';
import { reachable, spotsOf, type Reached } from '../../reader/file/reachable.ts';
import { decodeStream } from '../../reader/file/streamBytes.ts';
import { finding, type Finding } from './finding.ts';
import type { Check, Subject } from './subject.ts';

const STANDARD = /^(Helvetica|Courier|Times|Symbol|ZapfDingbats|Arial|TimesNewRoman|CourierNew)([-,].*)?$/;

/** Fonts that pages, forms, patterns or appearances name; the descendants of composite fonts are judged with them. */
function fontsOf({ document }: Subject): Reached[] {
  return reachable(document).filter(
    ({ dict, pages }) =>
      pages.length > 0 && nameIn(dict, 'Type') === 'Font' && !nameIn(dict, 'Subtype')?.startsWith('CIDFont'),
  );
}

/** CONVENTIONS PR-10; ISO 15930-7, 6.4. */
export const embeddedFonts: Check = {
  id: 'PP-040',
  title: 'Polices incorporées',
  remedy: 'Incorporer toutes les polices (sous-ensembles compris) ; ne pas employer les 14 polices standard.',
  run: (subject) => fontsOf(subject).flatMap(judgeFont),
};

function judgeFont(reached: Reached): Finding[] {
  const { dict } = reached;
  if (nameIn(dict, 'Subtype') === 'Type3') return [];
  const name = nameIn(dict, 'BaseFont') ?? '(sans nom)';
  const described = dictionaryOf(itemsIn(dict, 'DescendantFonts')[0]) ?? dict;
  const program = programOf(dictionaryIn(described, 'FontDescriptor'));
  if (!program) {
    const standard = STANDARD.test(name) ? ', police standard,' : '';
    return [finding('error', `${name}${standard} n’est pas incorporée`, ...spotsOf(reached))];
  }
  const { bytes, damaged } = decodeStream(program);
  return damaged || bytes.length === 0
    ? [finding('error', `${name} est endommagée`, ...spotsOf(reached))]
    : [];
}

function programOf(descriptor: PDFDict | undefined) {
  return ['FontFile', 'FontFile2', 'FontFile3'].map((key) => streamIn(descriptor, key)).find(Boolean);
}

export const noType3: Check = {
  id: 'PP-041',
  title: 'Pas de police Type 3',
  remedy:
    'Préférer une police OpenType ou TrueType : une Type 3 est un dessin, souvent une image de basse résolution.',
  run: (subject) =>
    fontsOf(subject).flatMap((reached) =>
      nameIn(reached.dict, 'Subtype') === 'Type3'
        ? [
            finding(
              'warning',
              `police Type 3 ${nameIn(reached.dict, 'Name') ?? ''}`.trim(),
              ...spotsOf(reached),
            ),
          ]
        : [],
    ),
};
