/** Writes itself as a name, where pdfkit would make a string (ISO 15930-7: Trapped is a name). */
export class PdfName {
  private readonly name: string;

  constructor(name: string) {
    this.name = name;
  }

  get [Symbol.toStringTag](): string {
    return 'PdfName';
  }

  toString(): string {
    return `/${this.name}`;
  }
}
