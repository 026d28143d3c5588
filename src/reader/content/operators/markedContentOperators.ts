import type { PDFDict } from '@cantoo/pdf-lib';
import { dictionaryIn, numberIn, textIn } from '../../file/objects.ts';
import type { Machine, Operator } from '../machine.ts';
import { bytesOfOperand, nameOfOperand, type Operand } from '../tokens.ts';
import { nameOperand } from './operands.ts';

/** Marked content (ISO 32000-1, 14.6). */
export const MARKED_CONTENT_OPERATORS: Readonly<Record<string, Operator>> = {
  BMC: open,
  BDC: open,
  EMC: (machine) => {
    if (machine.counted && !machine.reading.open.pop()) machine.reading.tagging.unbalanced += 1;
  },
  MP: () => {},
  DP: () => {},
};

/** What the operands of one BMC or BDC say. */
interface OwnProperties {
  readonly mcid: number | undefined;
  readonly actualText: string | undefined;
  readonly language: string | undefined;
}

function open({ counted, reading, resources }: Machine, operands: readonly Operand[]): void {
  if (!counted) return;
  const { tagging } = reading;
  const outer = reading.open.at(-1);
  const isArtifact = nameOperand(operands, 0) === 'Artifact';
  const { mcid, actualText, language } = propertiesOf(operands[1], resources);
  if (isArtifact && outer?.mcid !== undefined) tagging.artifactsInContent += 1;
  if (actualText !== undefined) tagging.actualTexts.push(actualText);
  if (mcid !== undefined) {
    if (outer?.isArtifact) tagging.contentInArtifacts += 1;
    tagging.mcids.set(mcid, (tagging.mcids.get(mcid) ?? 0) + 1);
  }
  reading.open.push({
    isArtifact: isArtifact || outer?.isArtifact === true,
    mcid: mcid ?? outer?.mcid,
    hasActualText: actualText !== undefined || outer?.hasActualText === true,
    language: language ?? outer?.language,
  });
}

function propertiesOf(operand: Operand | undefined, resources: PDFDict | undefined): OwnProperties {
  if (typeof operand === 'object' && operand !== null && 'dictionary' in operand) {
    const { dictionary } = operand;
    const mcid = dictionary.get('MCID');
    return {
      mcid: typeof mcid === 'number' ? mcid : undefined,
      actualText: textOfBytes(bytesOfOperand(dictionary.get('ActualText'))),
      language: textOfBytes(bytesOfOperand(dictionary.get('Lang'))),
    };
  }
  const named = dictionaryIn(dictionaryIn(resources, 'Properties'), nameOfOperand(operand) ?? '');
  return {
    mcid: numberIn(named, 'MCID'),
    actualText: textIn(named, 'ActualText'),
    language: textIn(named, 'Lang'),
  };
}

/** A text string (ISO 32000-1, 7.9.2.2): UTF-16 with its mark, else one byte a character. */
function textOfBytes(bytes: Uint8Array | undefined): string | undefined {
  if (bytes === undefined) return undefined;
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(isUtf16 ? 'utf-16be' : 'latin1').decode(bytes);
}

/** Counts something painted that no stretch owns: neither content nor artifact. */
export function countPaint({ counted, reading }: Machine): void {
  const owner = reading.open.at(-1);
  if (counted && owner?.mcid === undefined && !owner?.isArtifact) reading.tagging.unmarked += 1;
}
