import type { PressRule } from './subject.ts';
import {
  actions,
  annotations,
  attachments,
  forms,
  noPostScript,
  optionalContent,
} from './document/activeContent.ts';
import { pageCount } from './page/binding.ts';
import { blackOverprint, blackText, reversedText, whiteOverprint } from './colour/black.ts';
import { bleed, nestedBoxes, noArtBox, sameSize } from './page/boxes.ts';
import { colourSpaces, spotColours } from './colour/colourSpaces.ts';
import { notEncrypted, readableContents, soundFile } from './document/file.ts';
import { embeddedFonts, noType3 } from './document/fonts.ts';
import { oneInkPictures, smallText } from './colour/fewInks.ts';
import { hairlines } from './page/hairlines.ts';
import { imageResolution, lineArtResolution, noAlternates } from './page/images.ts';
import { declaredInk, measuredInk, registrationColour } from './colour/ink.ts';
import { reachesBleed, safeZone } from './page/margins.ts';
import { metadata } from './document/metadata.ts';
import { outputIntent } from './colour/outputIntent.ts';
import { noHalftones, noLzw } from './document/streams.ts';
import { transparency } from './colour/transparency.ts';
import { fileIdentifier, pdfVersion, pdfxVersion, trapped } from './document/version.ts';

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
