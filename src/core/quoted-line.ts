/** How much is told of the line that stands above a quote in a mail, in UTF-16 code units: its end. */
export const longestLine = 300;
