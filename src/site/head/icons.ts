/** Sizes in `favicon.ico`, in pixels: of a tab, of a bookmark, of a search result. */
export const ICO_SIZES = [16, 32, 48] as const;

/** Size of the icon on the home screen of a phone, in pixels. */
export const TOUCH_ICON_SIZE = 180;

/**
 * Writes sizes of square icons for an attribute `sizes`.
 *
 * @param sizes - widths in pixels
 * @returns tokens separated by spaces
 * @example sizesOf([16, 32]) // '16x16 32x32'
 */
export const sizesOf = (sizes: readonly number[]): string =>
  sizes.map((size) => `${size}x${size}`).join(' ');
