import { useEffect } from 'preact/hooks'
import type { Keys } from '../replica/keys.ts'

/** Tells the keys that the person is here, with every tap and key: the lock by itself waits. */
export function useTouch(keys: Keys): void {
  useEffect(() => {
    const touched = () => keys.touched()
    const signs = ['pointerdown', 'keydown'] as const
    for (const sign of signs) addEventListener(sign, touched, { passive: true })
    return () => {
      for (const sign of signs) removeEventListener(sign, touched)
    }
  }, [keys])
}
