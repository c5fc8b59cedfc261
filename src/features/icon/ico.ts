/** PNG of an icon and its width, which is also its height. */
export interface IconImage {
  /** Pixels, fewer than 256. */
  readonly size: number;
  readonly png: Uint8Array;
}

/** Bytes of the header of the file. */
const HEADER = 6;
/** Bytes of an entry of its directory. */
const ENTRY = 16;

/**
 * Packs images of an icon into one file, of which a program takes the size that it needs.
 *
 * @param images - images, the smallest first
 * @returns an ICO file
 * @see https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 */
export const packIco = (images: readonly IconImage[]): Uint8Array => {
  const directory = Buffer.alloc(HEADER + ENTRY * images.length);
  directory.writeUInt16LE(1, 2);
  directory.writeUInt16LE(images.length, 4);
  let offset = directory.length;
  for (const [place, { size, png }] of images.entries()) {
    const entry = HEADER + ENTRY * place;
    directory.writeUInt8(size, entry);
    directory.writeUInt8(size, entry + 1);
    // One plane of 32 bits a pixel.
    directory.writeUInt16LE(1, entry + 4);
    directory.writeUInt16LE(32, entry + 6);
    directory.writeUInt32LE(png.length, entry + 8);
    directory.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([directory, ...images.map(({ png }) => png)]);
};
