import { MAX_EPOCH, MAX_REVISION, type VaultFileHead } from './vault-file.ts'

type Counts = Pick<VaultFileHead, 'epoch' | 'revision'>

/**
 * Whether a file counts so far that a vault which went on from there would soon pass the ends at which
 * its own copies are refused. Only a file that somebody made up does.
 */
export function countsTooFar({ epoch, revision }: Counts): boolean {
  return epoch > MAX_EPOCH / 2 || revision > MAX_REVISION / 2
}

/** The revisions of a file as it counts them, or from 1 in the order of asking where it counts too far. */
export function revisionsOf(head: Counts): (revision: number) => number {
  if (!countsTooFar(head)) return (revision) => revision
  const anew = new Map<number, number>()
  return (revision) => {
    const counted = anew.get(revision) ?? anew.size + 1
    anew.set(revision, counted)
    return counted
  }
}
