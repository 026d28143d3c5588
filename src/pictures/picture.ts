/** A picture that was decoded: eight bits a sample, upright, its colours those of sRGB unless it is made of inks. */
export interface DecodedPicture {
  /** Pixels, as it is seen: turned where its file says so. */
  readonly width: number;
  readonly height: number;
  readonly format: 'PNG' | 'JPEG';
  /** Cyan, magenta, yellow and black; or red, green and blue, with opacity where `channels` is four. */
  readonly colours: 'rgb' | 'inks';
  readonly channels: 3 | 4;
  /** Row after row, one byte a sample. */
  readonly pixels: Uint8Array<ArrayBuffer>;
  /** The file without what no viewer needs, where a PDF can hold its pixels as they are. */
  readonly plain: Uint8Array | undefined;
  /** Whether `plain` is of greys alone, or of two tones. */
  readonly tones: 'colours' | 'greys' | 'two';
  /** What its inks mean: the ICC profile that its file brings. */
  readonly profile?: Uint8Array;
  /** Its file holds further views, which nothing shows. */
  readonly isAnimated: boolean;
}

/** Why a file gives no picture. */
export type PictureFault =
  /** It is of another format, or of none that is known. */
  | { readonly fault: 'format'; readonly found: string | undefined }
  /** Cut short, changed on its way, or empty. */
  | { readonly fault: 'damaged' }
  /** In a coding that few programs read. */
  | { readonly fault: 'coding'; readonly coding: string }
  | { readonly fault: 'pixels'; readonly width: number; readonly height: number }
  | { readonly fault: 'time' };

/** Thrown where a picture is to be printed that no check has accepted. */
export class UnusablePicture extends Error {
  readonly reason: PictureFault;

  constructor(reason: PictureFault) {
    super(`This picture cannot be printed: ${reason.fault}.`);
    this.name = 'UnusablePicture';
    this.reason = reason;
  }
}

/** A picture as a PDF holds it. */
export interface PreparedPicture {
  /** A JPEG file, or a PNG file in one pass without transparency. */
  readonly data: Uint8Array;
  /** Opacity: a PNG file of greys, of the same size. */
  readonly opacity?: Uint8Array;
}

/**
 * Makes what a target prints of the bytes of a picture file.
 * @param resolution pixels per inch where it is printed largest
 * @throws UnusablePicture
 */
export type PictureConverter = (bytes: Uint8Array, resolution: number) => Promise<PreparedPicture>;
