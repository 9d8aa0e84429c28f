import { applicationKind } from '../../core/vault/kinds/application.ts'
import { entryKind } from '../../core/vault/kinds/care.ts'
import { letterKind } from '../../core/vault/kinds/letter.ts'
import { useView } from '../shell/onward.ts'
import type { Holdings } from './copy-file.ts'

/** What this browser shows at the moment. */
export function useHoldings(): Holdings {
  return useView((vault) => {
    const of = ({ name }: { readonly name: string }) => vault.stored(name).length
    const [applications, letters, pages] = [of(applicationKind), of(letterKind), of(entryKind)]
    return { applications, letters, pages, records: applications + letters + pages }
  })
}
