/** Containers that take their width from what is in them, by name: each puts a card beside some text. */
export const CONTENT_SIZED: Readonly<Record<string, (card: string, text: string) => string>> = {
  'a flex row': (card) => `<div style="display:flex"><p>x</p>${card}</div>`,
  'a flex row beside a long text': (card, text) =>
    `<div style="display:flex;flex-wrap:wrap"><p style="flex:1">${text}</p>${card}</div>`,
  'a centred flex column': (card) =>
    `<div style="display:flex;flex-direction:column;align-items:center">${card}</div>`,
  'a table cell': (card) => `<table cellpadding="0" cellspacing="0"><tr><td>${card}</table>`,
  'a table cell beside a long text': (card, text) =>
    `<table cellpadding="0" cellspacing="0"><tr><td>${text}<td>${card}</table>`,
  'a float': (card) => `<div style="float:left">${card}</div>`,
  'an inline block': (card) => `<div style="display:inline-block;max-width:100%">${card}</div>`,
  'fit-content': (card) => `<div style="width:fit-content">${card}</div>`,
  'a grid': (card) => `<div style="display:grid;justify-items:center">${card}</div>`,
  'columns of a grid': (card) =>
    `<div style="display:grid;grid-template-columns:auto auto"><p>x</p>${card}</div>`,
  'a dialogue': (card) =>
    `<dialog open style="position:static;padding:0;border:0;margin:0">${card}</dialog>`,
  'the element as an inline block': (card) =>
    card.replace('<plan-card', '<plan-card style="display:inline-block"'),
  'the element as a float': (card) => card.replace('<plan-card', '<plan-card style="float:left"'),
  'the element with fit-content': (card) =>
    card.replace('<plan-card', '<plan-card style="width:fit-content"'),
  'the element as a flex container': (card) =>
    card.replace('<plan-card', '<plan-card style="display:flex"'),
};
