/**
 * How much of a document is read, and why no more. A résumé is one to four pages and an advert two;
 * these limits leave room for anything that a person would call either, and bound time and memory on
 * hostile input. Sizes are bytes unless the name says otherwise.
 */
export const readLimits = {
  /** A whole file. Résumés with photographs stay below 10 MB. */
  fileBytes: 20_000_000,
  /** Pages of a PDF whose words are read; the rest is counted and told. */
  pages: 40,
  /** Pages whose fonts are looked at, which tells bold from regular and takes most of the time. */
  pagesWithFonts: 12,
  /** All parts of a DOCX that are read, unpacked. The words of a 300-page book take 3 MB. */
  unpackedBytes: 12_000_000,
  /** Packed bytes that are unpacked in one step, which can grow to a thousandfold. */
  unpackStep: 16_384,
  /** Parts of a DOCX, read or not. */
  parts: 2_000,
  /** Lines of one document. */
  lines: 8_000,
  /** One line. UTF-16 units. */
  lineChars: 5_000,
  /** Words of one page of a PDF, each with its place. */
  pieces: 20_000,
  /** Links that are kept. */
  links: 100,
  /** Pixels of a picture that is decoded: none, words are not looked for in pictures. */
  pixels: 1,
  /** After this time no further page is begun; the worker of the web app ends the reading at twice it. */
  timeMs: 10_000,
} as const
