/**
 * At any web host the app has one page; what another app shares with it comes to an address beside that
 * page (the manifest's `share_target`), and goes on behind the `#`.
 */
export function comeFromShare(): void {
  if (!location.pathname.endsWith('/capture')) return
  history.replaceState(null, '', `./#/capture${location.search}`)
}
