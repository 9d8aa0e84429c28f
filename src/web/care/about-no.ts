import { useRoute } from 'preact-iso'

/** The no that an exercise is about, where its address names one, and the way back from it. */
export function useAboutNo(): { readonly recoveryId: string | undefined; readonly back: string } {
  const { params } = useRoute()
  const recoveryId = params.id
  return { recoveryId, back: recoveryId ? `/after/${recoveryId}` : '/care' }
}
