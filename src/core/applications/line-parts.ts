/**
 * The parts of a line that a person typed: by dashes between spaces, commas before one, semicolons, bars,
 * tabs and line ends. Trimmed, and none is empty.
 */
export function partsOfLine(text: string): readonly string[] {
  return (
    text
      // A run of a hundred thousand spaces would be looked through from each of them.
      .replace(/[^\S\t\n]+/g, ' ')
      .split(/\s+[-–—]+\s+|\s*[|;\t\n]\s*|,\s+/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  )
}
