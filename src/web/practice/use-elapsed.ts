import { useEffect, useState } from 'preact/hooks'

/** Whole seconds since the page was opened, standing still once `running` is false. */
export function useElapsed(running: boolean): number {
  const [began] = useState(() => performance.now())
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => {
      setSeconds(Math.floor((performance.now() - began) / 1000))
    }, 1000)
    return () => clearInterval(timer)
  }, [running, began])
  return seconds
}
