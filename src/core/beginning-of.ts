/** As much of a text as `most` UTF-16 code units hold, with a sign that it goes on. */
export function beginningOf(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most).trimEnd()}…` : text;
}
