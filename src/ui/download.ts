/** Files that the browser lays where it lays every download. */

/** Hands a file to the browser. Its bytes lie in the browser, not in the page, however many there are. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken it by then, whatever it asks the user
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
