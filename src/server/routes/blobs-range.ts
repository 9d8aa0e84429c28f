/** Bytes from `from` to before `to`. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/**
 * What a `Range` header asks for (RFC 9110, 14.1.2): one range of bytes, `outside` where the content
 * has none of it, undefined where everything is to be sent (no header, another unit, several ranges).
 */
export function parseRange(
  header: string | undefined,
  sizeBytes: number,
): ByteRange | 'outside' | undefined {
  const [, first, last] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? '') ?? []
  if (first === undefined || last === undefined || (first === '' && last === '')) return undefined
  if (first === '') {
    const from = Math.max(0, sizeBytes - Number(last))
    return from < sizeBytes ? { from, to: sizeBytes } : 'outside'
  }
  const from = Number(first)
  const to = last === '' ? sizeBytes : Math.min(Number(last) + 1, sizeBytes)
  if (last !== '' && Number(last) < from) return undefined
  return from < sizeBytes ? { from, to } : 'outside'
}
