import { useCallback, useEffect, useState } from 'preact/hooks'
import type { MailboxOverview } from '../../core/protocol/mailbox.ts'
import { sayRefusal } from '../shell/say-refusal.ts'
import { askMailbox } from './ask-mailbox.ts'

/** How often the program is asked while something moves, and while it only waits, in milliseconds. */
const MOVING_MS = 700
const RESTING_MS = 5000

/** What the program says of the mailboxes, asked again while the page is open. */
export function useMailbox() {
  const [overview, setOverview] = useState<MailboxOverview | null>(null)
  const [trouble, setTrouble] = useState<string | null>(null)
  const take = useCallback((next: MailboxOverview) => {
    setOverview(next)
    setTrouble(null)
  }, [])
  useEffect(() => {
    let isOpen = true
    const look = async () => {
      const reply = await askMailbox.look()
      if (!isOpen) return
      if (reply.kind === 'answer') take(reply.answer)
      else setTrouble(sayRefusal(reply, 'What was read is kept.'))
    }
    const waitMs = overview ? (isMoving(overview) ? MOVING_MS : RESTING_MS) : 0
    const timer = setTimeout(look, waitMs)
    return () => {
      isOpen = false
      clearTimeout(timer)
    }
  }, [overview, trouble, take])
  return { overview, trouble, take }
}

function isMoving({ accounts }: MailboxOverview): boolean {
  return accounts.some(({ now }) => now.state === 'connecting' || now.state === 'reading')
}
