/**
 * The PDF engine for others: sections of React-PDF elements → a tagged, archivable or printable PDF.
 * Inside this project files are imported by their own paths.
 */
export {
  CaptionedPicture,
  Figure,
  InlineLink,
  InlineText,
  MadeFrom,
  Ornament,
  TaggedText,
  TaggedView,
} from './components.tsx';
export type { EngineProps } from './components.tsx';
export type { AssociatedFile } from './emit/attachments.ts';
export { ColourWithoutInks, type Cmyk, type InkTable } from './emit/colour/inks.ts';
export {
  convertImages,
  placedImages,
  type PictureTable,
  type PlacedImage,
} from './emit/images/placedImages.ts';
export type { Metadata } from './emit/metadata/metadata.ts';
export type { PressSettings } from './emit/press/press.ts';
export { pdfA3a } from './emit/standards/pdfA3a.ts';
export { pdfUa1 } from './emit/standards/pdfUa1.ts';
export { pdfX4 } from './emit/standards/pdfX4.ts';
export type { ColourCondition, Standard } from './emit/standards/standard.ts';
export { emitPublication, layOutPublication, type EmitOptions, type LaidOutPublication } from './engine.ts';
export { createTypography, type Typography } from './fonts.ts';
export type { Overrun } from './layout/overruns.ts';
export type { PassOptions } from './layout/passes.ts';
export type { MarginNote, PageGeometry, References, Section, SheetFacts } from './layout/section.ts';
export { createFontLibrary, type FontLibrary, type FontSource } from './reactPdf.ts';
export {
  headingRole,
  structure,
  type Role,
  type StructureElement,
  type StructureOptions,
} from './structure/element.ts';
export type { PictureSize } from './pictureStandIn.ts';
export { UnusablePicture, type PictureConverter, type PreparedPicture } from '../pictures/picture.ts';
export { pressImages, type PressImageOptions } from '../pictures/targets/forPress.ts';
export { screenImages, type ScreenImageOptions } from '../pictures/targets/forScreen.ts';
export type { Part } from './structure/part.ts';
export { breakAtSpaces, type BreakPoint, type FindBreaks } from './text/breaks.ts';
