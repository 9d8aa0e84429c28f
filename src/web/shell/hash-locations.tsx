import { type ComponentChildren, options } from 'preact'
import { useEffect, useMemo, useState } from 'preact/hooks'
import { LocationProvider } from 'preact-iso'
import { addressHere } from './address-here.ts'

/**
 * Addresses behind the `#`, for a host that knows one page only and a folder that it chose: every page
 * can be loaded again there, and the host is never told which one is looked at.
 */
export function HashLocations({ children }: { children: ComponentChildren }) {
  const [url, setUrl] = useState(addressHere)
  useEffect(() => {
    const look = () => setUrl(addressHere())
    const clicked = (event: MouseEvent) => {
      const href = plainClickOn(event)?.getAttribute('href')
      if (!href?.startsWith('#')) return
      event.preventDefault()
      if (href.startsWith('#/')) goTo(href.slice(1))
      else document.getElementById(href.slice(1))?.focus()
      look()
    }
    addEventListener('click', clicked)
    addEventListener('popstate', look)
    return () => {
      removeEventListener('click', clicked)
      removeEventListener('popstate', look)
    }
  }, [])
  const here = useMemo(() => {
    const { pathname, searchParams } = new URL(url, location.origin)
    return {
      url,
      path: pathname.replace(/\/+$/, '') || '/',
      query: Object.fromEntries(searchParams),
      route(to: string, replace?: boolean) {
        goTo(to, replace)
        setUrl(addressHere())
      },
      back: () => history.back(),
      forward: () => history.forward(),
    }
  }, [url])
  return <LocationProvider.ctx.Provider value={here}>{children}</LocationProvider.ctx.Provider>
}

/** Every link of the app to another page of it leads behind the `#`, also where it is opened in a new tab. */
export function linkBehindHash(): void {
  const before = options.vnode
  options.vnode = (vnode) => {
    const props = vnode.props as { href?: unknown }
    if (vnode.type === 'a' && typeof props.href === 'string' && props.href.startsWith('/')) {
      props.href = `#${props.href}`
    }
    before?.(vnode)
  }
}

function goTo(url: string, replace = false): void {
  if (replace) history.replaceState(null, '', `#${url}`)
  else history.pushState(null, '', `#${url}`)
}

/** The link that is to be followed in this tab. */
function plainClickOn(event: MouseEvent): HTMLAnchorElement | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey, button } = event
  if (ctrlKey || metaKey || altKey || shiftKey || button !== 0) return undefined
  const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement)
  return link && !link.target && !link.download ? link : undefined
}
