/**
 * Types of `<plan-card>`, for projects in TypeScript: copy this file into yours. It knows the element
 * in the DOM, and in the JSX of React 19 where React’s types are installed.
 */

/** Attributes of `<plan-card>`: one of `priority`, `orientation` and `plan`, and the others at will. */
export interface PlanCardAttributes {
  /** Number of a priority, as a string: the number 3.10 is 3.1. */
  priority?: string | undefined;
  /** Number of an orientation. */
  orientation?: string | number | undefined;
  /** The whole plan. */
  plan?: boolean | '' | undefined;
  /** Language of the card, such as `fr` or `en`; by default that of the surrounding text. */
  lang?: string | undefined;
  /** Theme of the card; by default the reader’s. */
  theme?: 'light' | 'dark' | undefined;
}

/** The element. Its card is in its open shadow root. */
export type PlanCardElement = HTMLElement;

/** Event `plan-card:load`: a card is shown. It bubbles. */
export type PlanCardLoadEvent = CustomEvent<{
  /** Address of the page that the card stands for. */
  readonly page: string;
}>;

/** Event `plan-card:error`: no card is shown, but the content of the element. It bubbles. */
export type PlanCardErrorEvent = CustomEvent<{
  /** What went wrong, in English, for developers. */
  readonly message: string;
}>;

/** Listeners as React 19 takes them from JSX. */
export interface PlanCardListeners {
  'onplan-card:load'?: ((event: PlanCardLoadEvent) => void) | undefined;
  'onplan-card:error'?: ((event: PlanCardErrorEvent) => void) | undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'plan-card': PlanCardElement;
  }
  interface HTMLElementEventMap {
    'plan-card:load': PlanCardLoadEvent;
    'plan-card:error': PlanCardErrorEvent;
  }
}

// @ts-ignore: where React’s types are not installed, this part says nothing.
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      // @ts-ignore: likewise.
      'plan-card': DetailedHTMLProps<HTMLAttributes<PlanCardElement>, PlanCardElement> &
        PlanCardAttributes &
        PlanCardListeners;
    }
  }
}
