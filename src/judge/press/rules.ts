import type { PressRule } from './subject.ts';
import { actions, annotations, attachments, forms, noPostScript, optionalContent } from './activeContent.ts';
import { pageCount } from './binding.ts';
import { blackOverprint, blackText, reversedText, whiteOverprint } from './black.ts';
import { bleed, nestedBoxes, noArtBox, sameSize } from './boxes.ts';
import { colourSpaces, spotColours } from './colourSpaces.ts';
import { notEncrypted, readableContents, soundFile } from './file.ts';
import { embeddedFonts, noType3 } from './fonts.ts';
import { oneInkPictures, smallText } from './fewInks.ts';
import { hairlines } from './hairlines.ts';
import { imageResolution, lineArtResolution, noAlternates } from './images.ts';
import { declaredInk, measuredInk, registrationColour } from './ink.ts';
import { reachesBleed, safeZone } from './margins.ts';
import { metadata } from './metadata.ts';
import { outputIntent } from './outputIntent.ts';
import { noHalftones, noLzw } from './streams.ts';
import { transparency } from './transparency.ts';
import { fileIdentifier, pdfVersion, pdfxVersion, trapped } from './version.ts';

/** Every rule, in the order of its id. */
export const PRESS_RULES: readonly PressRule[] = [
  soundFile,
  notEncrypted,
  readableContents,
  pdfVersion,
  pdfxVersion,
  metadata,
  trapped,
  fileIdentifier,
  outputIntent,
  nestedBoxes,
  sameSize,
  bleed,
  noArtBox,
  embeddedFonts,
  noType3,
  colourSpaces,
  spotColours,
  registrationColour,
  blackText,
  blackOverprint,
  whiteOverprint,
  declaredInk,
  measuredInk,
  smallText,
  oneInkPictures,
  imageResolution,
  lineArtResolution,
  noAlternates,
  hairlines,
  reversedText,
  transparency,
  annotations,
  actions,
  forms,
  attachments,
  optionalContent,
  pageCount,
  reachesBleed,
  safeZone,
  noLzw,
  noPostScript,
  noHalftones,
];
