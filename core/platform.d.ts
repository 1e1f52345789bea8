/**
 * What every JavaScript engine offers and the ES library files do not declare.
 * The core may use these and nothing else of a platform: no DOM, no Node, no clock.
 */
declare class TextDecoder {
  readonly encoding: string;
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(input?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
}
