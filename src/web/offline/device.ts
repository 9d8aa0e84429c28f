import { type ReadonlySignal, signal } from '@preact/signals'
import { TAKE_OVER } from './worker-rules.ts'

/** What this browser can do for the app: open it without a network, put it on the home screen. */
export interface Device {
  /** A newer build is here whole and waits for the open pages to let go of theirs. */
  readonly newerIsReady: ReadonlySignal<boolean>
  /** Goes on with the newer build: the page loads again. */
  takeNewer(): void
  /** Puts the app on the home screen after asking; null where the browser offers no way to ask. */
  readonly install: ReadonlySignal<(() => Promise<void>) | null>
  /** Opened from the home screen already. */
  readonly isInstalled: boolean
  /** Has the worker keep the app's files, so that it opens without its host from now on. */
  keepApp(): Promise<void>
}

/** Chromium's event; other browsers put the app on the home screen from a menu of their own. */
interface InstallPrompt extends Event {
  prompt(): Promise<unknown>
}

/** The present browser. `base` is the address under which the app's files lie. */
export function thisDevice(base: string): Device {
  const newerIsReady = signal(false)
  const install = signal<(() => Promise<void>) | null>(null)
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    install.value = async () => {
      install.value = null
      await (event as InstallPrompt).prompt()
    }
  })
  addEventListener('appinstalled', () => {
    install.value = null
  })
  let waiting: ServiceWorker | undefined
  const ready = (worker: ServiceWorker | null) => {
    // Without one in use already it is the first build, not a newer one.
    if (!worker || !navigator.serviceWorker.controller) return
    waiting = worker
    newerIsReady.value = true
  }
  let known: ServiceWorkerRegistration | undefined
  const listen = (registration: ServiceWorkerRegistration | undefined) => {
    if (!registration || registration === known) return
    known = registration
    ready(registration.waiting)
    registration.addEventListener('updatefound', () => {
      const worker = registration.installing
      worker?.addEventListener('statechange', () => {
        if (worker.state === 'installed') ready(worker)
      })
    })
  }
  const keepsApp = 'serviceWorker' in navigator && import.meta.env.PROD
  if (keepsApp) {
    navigator.serviceWorker.getRegistration(base).then(listen, () => {
      // A private window: no copy of the app can be kept.
    })
  }
  return {
    newerIsReady,
    install,
    isInstalled: matchMedia('(display-mode: standalone)').matches,
    takeNewer() {
      if (!waiting) return location.reload()
      navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), {
        once: true,
      })
      waiting.postMessage(TAKE_OVER)
    },
    async keepApp() {
      if (!keepsApp) return
      try {
        const where = { scope: base, updateViaCache: 'none' } as const
        listen(await navigator.serviceWorker.register(`${base}worker.js`, where))
      } catch {
        // A private window, or a host without encryption: the app works while its host answers.
      }
    },
  }
}
