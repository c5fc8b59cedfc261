/** Numbers of priorities in a text, such as 3.2, unless a unit follows them or a further number. */
export const NUMBER =
  /(?<![\d.,-])[1-9]\d?\.[1-9]\d?(?![\d-]|[.,]\d|\s?%|\s(?:million|billion|percent|per cent))/g;
