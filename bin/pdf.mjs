/** The PDF engine for programs; its types are made from the sources (`npm run prepare`). */
import { loadEngine } from './loadProgram.mjs';

export const {
  CaptionedPicture,
  ColourWithoutInks,
  Figure,
  InlineLink,
  InlineText,
  MadeFrom,
  Ornament,
  TaggedText,
  TaggedView,
  UnusablePicture,
  breakAtSpaces,
  convertImages,
  createFontLibrary,
  createTypography,
  emitPublication,
  headingRole,
  layOutPublication,
  pdfA3a,
  pdfUa1,
  pdfX4,
  placedImages,
  pressImages,
  screenImages,
  structure,
} = await loadEngine();
