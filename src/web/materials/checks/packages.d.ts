/** The parts of a package without types that are used here. */
declare module 'nspell' {
  export interface Speller {
    correct(word: string): boolean
    suggest(word: string): string[]
  }
  // biome-ignore lint/style/noDefaultExport: that is how the package hands it out
  export default function nspell(aff: string, dic: string): Speller
}
