/**
 * Styles of the element itself. Its box is its host's, as that of a paragraph: rules of the host
 * win over these. The text in it is the card's own: nothing inherited passes the inner box.
 *
 * A card's width comes from its container alone, so an empty grid states one for containers that take
 * theirs from their content: at most 40em, at least 280px, less on narrow screens and in narrow columns.
 */
export const ELEMENT_CSS =
  ':host{display:block;min-inline-size:min(90%,280px);max-inline-size:-moz-available;max-inline-size:-webkit-fill-available}' +
  ':host([hidden]:not([hidden=until-found i])){display:none}' +
  // The host hides and disables by inherited properties too.
  ':host>div{all:initial;display:block;flex:auto;inline-size:100%;visibility:inherit;pointer-events:inherit}' +
  ':host>div::before{content:"";display:grid;grid-template-columns:minmax(min(280px,75vw),40em)}' +
  // Prints the address of the fallback link.
  '@media print{::slotted(a)::after{content:" (" attr(href) ")"}}';
