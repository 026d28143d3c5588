import type { Paper } from './printing.ts';

/** Thickness of one leaf in millimetres. */
export function leafThickness({ grammage, bulk }: Paper): number {
  return (grammage * bulk) / 1000;
}

/** Width of a spine in millimetres: pages / 2 × grammage × main / 1000 (PR-12); the cover is not counted. */
export function spineWidth(pages: number, paper: Paper): number {
  return (pages / 2) * leafThickness(paper);
}

const NARROWEST_TITLED_SPINE_MM = 5;

/** A spine narrower than 5 mm carries no text (PR-12). */
export function mayCarryText(spineMm: number): boolean {
  return spineMm >= NARROWEST_TITLED_SPINE_MM;
}
