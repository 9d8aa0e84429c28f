import { useLocation } from 'preact-iso'
import { addressHere } from './address-here.ts'

/**
 * Leads on to another page once something is kept: `const goOn = goOnFrom()` before it is kept, `goOn(to)`
 * after. Who has gone to another page meanwhile is not brought back.
 */
export function useGoOn(): () => (to: string) => void {
  const { route } = useLocation()
  return () => {
    const from = addressHere()
    return (to) => {
      if (addressHere() === from) route(to)
    }
  }
}
