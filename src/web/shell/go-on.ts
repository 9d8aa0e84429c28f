import { useLocation } from 'preact-iso'
import { addressHere } from './address-here.ts'

export type GoOn = (to: string) => void

/**
 * Leads on to another page once something is kept: `const goOn = goOnFrom()` before it is kept, `goOn(to)`
 * after. Who has gone to another page meanwhile is not brought back.
 */
export function useGoOn(): () => GoOn {
  const { route } = useLocation()
  return () => {
    const from = addressHere()
    return (to) => {
      if (addressHere() === from) route(to)
    }
  }
}
