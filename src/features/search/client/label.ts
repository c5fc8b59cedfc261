/** Stands for the words before a number: “# 3.2” is “priorité no 3.2”. */
export const LABEL = '#';
