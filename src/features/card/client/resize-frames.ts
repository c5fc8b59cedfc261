/** Bounds of the heights that a frame accepts, in CSS pixels. */
const MIN_FRAME_HEIGHT = 100;
const MAX_FRAME_HEIGHT = 4000;

/** Origin of a document in a sandboxed frame. */
const OPAQUE_ORIGIN = 'null';

const heightIn = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('type' in data) || data.type !== 'plan-card:height' || !('height' in data)) {
    return undefined;
  }
  const { height } = data;
  const isHeight =
    typeof height === 'number' && height >= MIN_FRAME_HEIGHT && height <= MAX_FRAME_HEIGHT;
  return isHeight ? height : undefined;
};

/**
 * Sets the height of card frames to the height reported by their card. Messages from other origins,
 * from other frames and of other forms are ignored.
 *
 * @param base - absolute address of the site with the cards, with a final slash
 */
export const resizeFrames = (base: string): void => {
  addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    const isForeign = origin !== OPAQUE_ORIGIN && origin !== new URL(base).origin;
    if (height === undefined || isForeign) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !frame.src.startsWith(base)) continue;
      frame.style.height = `${Math.ceil(height)}px`;
    }
  });
};
