/** Type of the message in which a card tells its height to the page around its frame: a public name. */
export const HEIGHT_MESSAGE = 'plan-card:height';

/** Type of the message in which the embed script asks a card for its height. */
export const READY_MESSAGE = 'plan-card:ready';
