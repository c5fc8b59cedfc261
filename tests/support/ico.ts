/** An image in an ICO file. */
export interface IcoImage {
  /** Width and height that the directory says. */
  readonly size: number;
  readonly bytes: Buffer;
}

/** Reads the images of an ICO file: https://en.wikipedia.org/wiki/ICO_(file_format) */
export const imagesInIco = (file: Buffer): readonly IcoImage[] => {
  if (file.readUInt16LE(0) !== 0 || file.readUInt16LE(2) !== 1) throw new Error('It is no ICO.');
  return Array.from({ length: file.readUInt16LE(4) }, (_, place) => {
    const entry = file.subarray(6 + 16 * place, 22 + 16 * place);
    const [width, height] = [entry.readUInt8(0), entry.readUInt8(1)];
    if (width !== height) throw new Error('An icon is not square.');
    const start = entry.readUInt32LE(12);
    const bytes = file.subarray(start, start + entry.readUInt32LE(8));
    return { size: width, bytes };
  });
};
