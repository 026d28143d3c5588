/** The part of saxen that is used: it ships no types. */
declare module 'saxen' {
  export interface ParserContext {
    /** From 0. */
    readonly line: number;
    readonly column: number;
  }
  type Decode = (text: string) => string;
  type Context = () => ParserContext;

  export class Parser {
    on(
      event: 'openTag',
      heard: (
        name: string,
        attributes: () => Readonly<Record<string, string>>,
        decode: Decode,
        isEmpty: boolean,
        context: Context,
      ) => void,
    ): this;
    on(event: 'closeTag', heard: (name: string) => void): this;
    on(event: 'text', heard: (text: string, decode: Decode, context: Context) => void): this;
    on(event: 'cdata', heard: (text: string, context: Context) => void): this;
    on(event: 'attention', heard: (text: string, decode: Decode, context: Context) => void): this;
    on(event: 'error' | 'warn', heard: (error: Error, context: Context) => void): this;
    parse(xml: string): Error | undefined;
    stop(): void;
  }
}
