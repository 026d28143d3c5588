import type { PdfDocument, PdfReference } from '../pdfkit.ts';
import { drawMarks } from './marks.ts';
import type { PressBoxes, PressSettings } from './press.ts';

/** Pages of a press file: boxes, marks, and a place for what touches the trim to go beyond it. */
export class PressPages {
  private readonly press: PressSettings;
  private rgbProfile: PdfReference | undefined;

  constructor(press: PressSettings) {
    this.press = press;
  }

  /**
   * Makes the page that was added last ready to be drawn on, its trim's top left being 0, 0.
   * @param index of the page, from 0
   */
  begin(document: PdfDocument, boxes: PressBoxes, index: number): void {
    const { dictionary, colorSpaces } = document.page;
    Object.assign(dictionary.data, { BleedBox: boxes.bleed, TrimBox: boxes.trim });
    if (this.press.rgbProfile) colorSpaces['DefaultRGB'] = this.rgbSpace(document, this.press.rgbProfile);
    drawMarks(document, boxes, this.press, index);
    const [left = 0, top = 0, right = 0, bottom = 0] = boxes.bleed;
    document.rect(left, top, right - left, bottom - top).clip();
    document.translate(boxes.margin, boxes.margin);
  }

  /** What RGB means on a page (ISO 32000-1, 8.6.5.6): PDF/X-4 lets RGB in with a profile alone. */
  private rgbSpace(document: PdfDocument, profile: Uint8Array): readonly [string, PdfReference] {
    if (!this.rgbProfile) {
      this.rgbProfile = document.ref({ N: 3 });
      this.rgbProfile.end(profile);
    }
    return ['ICCBased', this.rgbProfile];
  }
}
