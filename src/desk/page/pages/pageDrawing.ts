import * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PageViewport, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

pdfjs.GlobalWorkerOptions.workerSrc = '/pdf.worker.js';

/** A page as it is shown: its picture, and over it its text, to be selected and searched. */
export interface PagePicture {
  readonly canvas: HTMLCanvasElement;
  readonly textLayer: HTMLDivElement;
  /** Points of bleed and marks around the trimmed page. */
  readonly margin: number;
}

/** The pages of a small PDF, in its order. All its faces are in it: nothing else is loaded. */
export async function pagesOf(bytes: ArrayBuffer): Promise<readonly PDFPageProxy[]> {
  const pdf = await pdfjs.getDocument({ data: bytes, isEvalSupported: false, useWasm: false }).promise;
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

/**
 * Draws a page.
 * @param scale pixels of the layout for a point
 * @param trimmedWidth points
 */
export async function drawPage(
  page: PDFPageProxy,
  scale: number,
  trimmedWidth: number,
): Promise<PagePicture> {
  const { canvas, viewport } = await drawCanvas(page, scale);
  const textLayer = document.createElement('div');
  textLayer.className = 'textLayer';
  textLayer.style.setProperty('--total-scale-factor', String(scale));
  await new pdfjs.TextLayer({
    textContentSource: page.streamTextContent(),
    container: textLayer,
    viewport,
  }).render();
  return { canvas, textLayer, margin: (viewport.width / scale - trimmedWidth) / 2 };
}

/** The picture of a page alone. @param scale pixels of the layout for a point */
export async function drawCanvas(
  page: PDFPageProxy,
  scale: number,
): Promise<{ readonly canvas: HTMLCanvasElement; readonly viewport: PageViewport }> {
  const viewport = page.getViewport({ scale });
  const density = Math.min(globalThis.devicePixelRatio || 1, 3);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width * density);
  canvas.height = Math.round(viewport.height * density);
  canvas.style.width = `${viewport.width}px`;
  canvas.style.height = `${viewport.height}px`;
  const transform = density === 1 ? undefined : [density, 0, 0, density, 0, 0];
  await page.render({ canvas, viewport, ...(transform && { transform }) }).promise;
  return { canvas, viewport };
}
