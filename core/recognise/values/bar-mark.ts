const BAR = /^[\sxX✓✔■█▇▓▒░●•▪♦◆★☆*oO=\-–—_>→1|◼⬛#]{1,6}$/;

/** Whether a text is a mark that bars are drawn with in the cells of a calendar. */
export function isBar(text: string): boolean {
  return BAR.test(text);
}
