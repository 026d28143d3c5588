import { Path, Svg } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import { ink } from '../tokens.ts';

/**
 * A drawing for each domain that directories commonly have, by the id that content gives it. Lines on a square of
 * twelve units, one wide.
 */
const DRAWINGS: Readonly<Record<string, string>> = {
  // A note of music
  culture:
    'M4.5 9.3V2.6L10 1.6V8.2M4.5 9.3C4.5 10.2 3.8 10.8 2.9 10.8C2 10.8 1.4 10.2 1.4 9.4C1.4 8.6 2 8 2.9 8C3.8 8 4.5 8.5 4.5 9.3ZM10 8.2C10 9.1 9.3 9.7 8.4 9.7C7.5 9.7 6.9 9.1 6.9 8.3C6.9 7.5 7.5 6.9 8.4 6.9C9.3 6.9 10 7.4 10 8.2Z',
  // An open book
  'education-jeunesse':
    'M6 3C4.5 1.9 2.6 1.8 1 2.2V9.8C2.6 9.4 4.5 9.5 6 10.6C7.5 9.5 9.4 9.4 11 9.8V2.2C9.4 1.8 7.5 1.9 6 3ZM6 3V10.6',
  // Columns that grow
  economie: 'M1 10.8H11M2 10.8V7.6H4V10.8M5 10.8V5H7V10.8M8 10.8V1.6H10V10.8',
  // A suitcase
  tourisme: 'M1.5 4.2H10.5V10.4H1.5ZM4.2 4.2V2H7.8V4.2M3.6 4.2V10.4M8.4 4.2V10.4',
  // A ball
  sport:
    'M10.8 6C10.8 8.7 8.7 10.8 6 10.8C3.3 10.8 1.2 8.7 1.2 6C1.2 3.3 3.3 1.2 6 1.2C8.7 1.2 10.8 3.3 10.8 6ZM2.6 2.6C5 4.6 5 7.4 2.6 9.4M9.4 2.6C7 4.6 7 7.4 9.4 9.4M6 1.2V10.8',
  // A flask
  'sciences-innovation': 'M4 1.4H8M4.9 1.4V4.8L1.8 10.6H10.2L7.1 4.8V1.4M3.3 7.8H8.7',
  // A temple
  patrimoine: 'M1 4.4L6 1.4L11 4.4ZM2.4 4.4V9.2M6 4.4V9.2M9.6 4.4V9.2M1 10.6H11M1.6 9.2H10.4',
  // A leaf
  environnement: 'M2.6 9.6C1 5.4 4.2 1.8 10.6 1.4C10.9 7.2 7.4 10.6 2.6 9.6ZM1.4 11C3 7.6 5 5.6 7.8 4.2',
  // A bowl and chopsticks
  gastronomie:
    'M1.2 5.4H10.8C10.8 8.4 8.8 10.4 6 10.4C3.2 10.4 1.2 8.4 1.2 5.4ZM4.2 5.4L8.2 1M6.6 5.4L10.4 1.4M4.2 10.6H7.8',
  // A bunch of grapes
  'agriculture-viticulture':
    'M5 4.9A1.1 1.1 0 1 1 2.8 4.9A1.1 1.1 0 1 1 5 4.9ZM9.2 4.9A1.1 1.1 0 1 1 7 4.9A1.1 1.1 0 1 1 9.2 4.9ZM7.1 4.9A1.1 1.1 0 1 1 4.9 4.9A1.1 1.1 0 1 1 7.1 4.9ZM6 7.1A1.1 1.1 0 1 1 3.8 7.1A1.1 1.1 0 1 1 6 7.1ZM8.2 7.1A1.1 1.1 0 1 1 6 7.1A1.1 1.1 0 1 1 8.2 7.1ZM7.1 9.3A1.1 1.1 0 1 1 4.9 9.3A1.1 1.1 0 1 1 7.1 9.3ZM6 3.8V1.4C7.4 0.8 8.8 1.2 9.6 2.2',
  // A tram
  'urbanisme-mobilite':
    'M2.6 1.6H9.4V8.6H2.6ZM2.6 5.4H9.4M4.2 8.6L2.8 10.8M7.8 8.6L9.2 10.8M4 7H4.8M7.2 7H8M6 1.6V5.4',
  // A cross
  'sante-social': 'M4.4 1.4H7.6V4.4H10.6V7.6H7.6V10.6H4.4V7.6H1.4V4.4H4.4Z',
  // A vase
  'artisanat-metiers-d-art':
    'M4 1.4H8M4.8 1.4C4.8 3.6 2.2 4.4 2.2 7C2.2 9 3.6 10.6 4.6 10.6H7.4C8.4 10.6 9.8 9 9.8 7C9.8 4.4 7.2 3.6 7.2 1.4M2.4 6H9.6',
  // A balance
  gouvernance: 'M6 1.4V10.6M3.4 10.6H8.6M2 3H10M2.2 3L0.8 6.8H3.6ZM9.8 3L8.4 6.8H11.2Z',
  // A shield
  'risques-resilience':
    'M6 1L10.4 2.6V6C10.4 8.6 8.6 10.2 6 11.2C3.4 10.2 1.6 8.6 1.6 6V2.6ZM3.4 6.6C4.4 5.4 5.2 5.4 6 6.4C6.8 7.4 7.6 7.4 8.6 6.2',
};

/** For a domain without a drawing: a mark that says nothing. */
const NEUTRAL = 'M6 2.4L9.6 6L6 9.6L2.4 6Z';

/** The drawing of a domain, beside its word: decoration. */
export function Pictogram({ of, size }: { of: string; size: number }): ReactElement {
  const drawing = Object.hasOwn(DRAWINGS, of) ? DRAWINGS[of] : undefined;
  return (
    <Svg width={size} height={size} viewBox="0 0 12 12">
      <Path d={drawing ?? NEUTRAL} stroke={ink('ai')} strokeWidth={0.9} fill="none" />
    </Svg>
  );
}
