/** A size as people say it, a kB being 1,024 bytes as in file managers: “17 bytes”, “830 kB”, “1.2 MB”. */
export function saySize(sizeBytes: number): string {
  if (sizeBytes < 1000) return sizeBytes === 1 ? '1 byte' : `${sizeBytes} bytes`
  const [value, unit] = inUnit(sizeBytes)
  const rounded = value < 9.95 ? Math.round(value * 10) / 10 : Math.round(value)
  return `${rounded} ${unit}`
}

function inUnit(sizeBytes: number): readonly [number, string] {
  const kb = sizeBytes / 1024
  if (kb < 999.5) return [kb, 'kB']
  const mb = kb / 1024
  return mb < 999.5 ? [mb, 'MB'] : [mb / 1024, 'GB']
}
