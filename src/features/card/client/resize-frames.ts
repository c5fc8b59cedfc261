/** Heights that a frame may be given, in CSS pixels. */
const LEAST = 100;
const MOST = 4000;

const heightIn = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('type' in data) || data.type !== 'plan-card:height' || !('height' in data))
    return undefined;
  const { height } = data;
  return typeof height === 'number' && height >= LEAST && height <= MOST ? height : undefined;
};

/**
 * Gives each frame that shows a card the height that its card tells. Messages from elsewhere, or of
 * another form, are passed over.
 *
 * @param base - whole address of the site that has the cards
 */
export const resizeFrames = (base: string): void => {
  addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    if (height === undefined || (origin !== 'null' && origin !== new URL(base).origin)) return;
    for (const frame of document.querySelectorAll('iframe')) {
      if (frame.contentWindow !== source || !frame.src.startsWith(base)) continue;
      frame.style.height = `${Math.ceil(height)}px`;
    }
  });
};
