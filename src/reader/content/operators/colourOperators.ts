import { PDFStream, type PDFDict } from '@cantoo/pdf-lib';
import { dictionaryIn, dictionaryOf, referenceIn, valueIn } from '../../file/objects.ts';
import { colourSpaceNamed, initialValues, type ColourSpace } from '../colourSpace.ts';
import type { PaintWithPattern, PatternUse } from '../graphicsState.ts';
import { noteColour, noteFault, type Machine, type Operator } from '../machine.ts';
import { lastNameOperand, nameOperand, numberOperands } from './operands.ts';

type Use = 'fill' | 'stroke';

/** Colour operators (ISO 32000-1, 8.6.8). */
export const COLOUR_OPERATORS: Readonly<Record<string, Operator>> = {
  g: setDevice('fill', 'DeviceGray'),
  G: setDevice('stroke', 'DeviceGray'),
  rg: setDevice('fill', 'DeviceRGB'),
  RG: setDevice('stroke', 'DeviceRGB'),
  k: setDevice('fill', 'DeviceCMYK'),
  K: setDevice('stroke', 'DeviceCMYK'),
  cs: setSpace('fill'),
  CS: setSpace('stroke'),
  sc: setValues('fill'),
  SC: setValues('stroke'),
  scn: setValues('fill'),
  SCN: setValues('stroke'),
  ri: () => {},
};

function setPaint(machine: Machine, use: Use, paint: PaintWithPattern): void {
  noteColour(machine.reading, paint.space);
  machine.state = { ...machine.state, [use]: paint };
}

function setDevice(use: Use, name: string): Operator {
  return (machine, operands) => {
    setPaint(machine, use, {
      space: colourSpaceNamed(name, machine.resources, machine.reading.shared.spaces),
      values: numberOperands(operands),
    });
  };
}

function setSpace(use: Use): Operator {
  return (machine, operands) => {
    const name = nameOperand(operands, 0);
    const space = colourSpaceNamed(name, machine.resources, machine.reading.shared.spaces);
    if (space.kind === 'unknown') noteFault(machine.reading, { fault: 'noSpace', name });
    setPaint(machine, use, { space, values: initialValues(space) });
  };
}

function setValues(use: Use): Operator {
  return (machine, operands) => {
    const { space } = machine.state[use];
    const values = numberOperands(operands);
    const name = lastNameOperand(operands);
    if (name === undefined) return setPaint(machine, use, { space, values });
    const pattern = patternNamed(name, machine.resources);
    if (!pattern) noteFault(machine.reading, { fault: 'noPattern', name });
    setPaint(machine, use, { ...underPattern(space), values, ...(pattern && { pattern }) });
  };
}

/** An uncoloured pattern is painted in the base space of its Pattern space (ISO 32000-1, 8.7.3.3). */
function underPattern(space: ColourSpace): { space: ColourSpace } {
  return { space: space.kind === 'Pattern' ? space : { kind: 'Pattern' } };
}

function patternNamed(name: string, resources: PDFDict | undefined): PatternUse | undefined {
  const patterns = dictionaryIn(resources, 'Pattern');
  const value = valueIn(patterns, name);
  const dict = dictionaryOf(value);
  const object = referenceIn(patterns, name);
  return dict && { dict, ...(value instanceof PDFStream && { stream: value }), ...(object && { object }) };
}
