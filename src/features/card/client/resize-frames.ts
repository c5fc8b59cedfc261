import { HEIGHT_MESSAGE, READY_MESSAGE } from './messages.ts';

/** Bounds of the heights that a frame accepts, in CSS pixels. */
const MIN_FRAME_HEIGHT = 100;
const MAX_FRAME_HEIGHT = 4000;

/** Origin of a document in a sandboxed frame. */
const OPAQUE_ORIGIN = 'null';

const heightIn = (data: unknown): number | undefined => {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!('type' in data) || data.type !== HEIGHT_MESSAGE || !('height' in data)) {
    return undefined;
  }
  const { height } = data;
  const isHeight =
    typeof height === 'number' && height >= MIN_FRAME_HEIGHT && height <= MAX_FRAME_HEIGHT;
  return isHeight ? height : undefined;
};

/** Lists the frames of a document, those in open shadow roots included. */
function* framesIn(root: ParentNode): Generator<HTMLIFrameElement> {
  for (const element of root.querySelectorAll('*')) {
    if (element instanceof HTMLIFrameElement) yield element;
    if (element.shadowRoot) yield* framesIn(element.shadowRoot);
  }
}

/**
 * Sets the height of card frames to the height reported by their card. Messages from other origins,
 * from other frames and of other forms are ignored. Cards that loaded before this script are asked again.
 *
 * @param base - absolute address of the site with the cards, with a final slash
 */
export const resizeFrames = (base: string): void => {
  /** Frames by the window of their card. */
  const known = new WeakMap<MessageEventSource, HTMLIFrameElement>();

  const frameOf = (source: MessageEventSource): HTMLIFrameElement | undefined => {
    const last = known.get(source);
    if (last?.contentWindow === source) return last;
    for (const frame of framesIn(document)) {
      if (frame.contentWindow !== source) continue;
      known.set(source, frame);
      return frame;
    }
    return undefined;
  };

  const ask = (frame: HTMLIFrameElement): void => {
    if (frame.src.startsWith(base)) frame.contentWindow?.postMessage({ type: READY_MESSAGE }, '*');
  };

  addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
    const height = heightIn(data);
    const isForeign = origin !== OPAQUE_ORIGIN && origin !== new URL(base).origin;
    if (height === undefined || isForeign || !source) return;
    const frame = frameOf(source);
    if (frame?.src.startsWith(base)) frame.style.height = `${Math.ceil(height)}px`;
  });
  for (const frame of framesIn(document)) ask(frame);
  // A load event does not bubble.
  document.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement) ask(target);
    },
    true,
  );
};
