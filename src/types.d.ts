/** The path, inside the built extension, of a content script that crxjs bundled as one file. */
declare module '*?script&iife' {
  const path: string;
  export default path;
}
