import type { FaultExample } from './fault.ts';

const map = (settings: string, rows: string, head = '| Code | Nom |\n|---|---|'): string =>
  `:::carte{titre="Essai" ${settings}}\n${head}\n${rows}\n:::`;
const VALUES = '| Code | Nom | Valeur |\n|---|---|---|';
const ROUTE = '| Jour | Lieu | Position |\n|---|---|---|';
const SOUND = map('pays="DE"', '| BE | Berlin |');

/** What a map in a text may have wrong. */
export const MAP_FAULTS: readonly FaultExample[] = [
  ['CT-001', 'chapter', map('pays="DE"', '| BE | Berlin | 1 |', VALUES), SOUND],
  ['CT-002', 'chapter', map('pays="DE" montre="routes"', '| BE | Berlin |'), map('pays="DE" montre="noms"', '| BE | Berlin |')],
  ['CT-003', 'chapter', map('pays="DE" montre="parcours"', '| 1 | Berlin | au nord |', ROUTE), map('pays="DE" montre="parcours"', '| 1 | Berlin | 52.52, 13.4 |', ROUTE)],
  ['CT-004', 'chapter', map('', '| BE | Berlin |').replace(' }', '}'), SOUND],
  ['CT-005', 'chapter', map('pays="FJ"', '| BE | Berlin |'), SOUND],
  ['CT-006', 'chapter', map('pays="DE"', '| ZZ | Berlin |'), SOUND],
  ['CT-007', 'chapter', map('pays="DE" montre="valeurs"', '| BE | Berlin | un |', VALUES), map('pays="DE" montre="valeurs"', '| BE | Berlin | 1 |', VALUES)],
  ['CT-008', 'chapter', map('pays="DE"', '| BE | Berlin |\n| BE | Berlin |'), SOUND],
  ['CT-009', 'chapter', map('pays="DE"', '| | Berlin |'), SOUND],
  ['CT-010', 'chapter', map('pays="ZZ" montre="parcours"', '| 1 | Berlin | 52.52, 13.4 |', ROUTE), map('pays="DE" montre="parcours"', '| 1 | Berlin | 52.52, 13.4 |', ROUTE)],
  ['CT-011', 'chapter', map('pays="DE" montre="parcours"', '| 1 | Berlin | 13.4, 52.52 |', ROUTE), map('pays="DE" montre="parcours"', '| 1 | Berlin | 52.52, 13.4 |', ROUTE)],
  ['CT-012', 'chapter', map('pays="DE" unite="liens"', '| BE | Berlin |'), SOUND],
  ['CT-014', 'chapter', map('pays="DE" montre="parcours" prevues="2"', '| 1 | Berlin | 52.52, 13.4 |', ROUTE), map('pays="DE" montre="parcours" prevues="1"', '| 1 | Berlin | 52.52, 13.4 |', ROUTE)],
]; // prettier-ignore
