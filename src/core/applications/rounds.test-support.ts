import type { Context } from '../context.ts'
import type { Change } from '../vault/change.ts'
import { create } from '../vault/edit.ts'
import type { Kind } from '../vault/kind.ts'
import {
  type Application,
  type ApplicationEvent,
  applicationKind,
} from '../vault/kinds/application.ts'
import type { Body } from '../vault/record.ts'
import { MemoryVault } from '../vault/vault.ts'
import { applied, contextAt } from './sample.test-support.ts'

/** A talk of an application; its zone is London's where it has a time. */
export function talk(id: string, on: string, time?: string): ApplicationEvent {
  return { id, type: 'interview', on, ...(time ? { time, zone: 'Europe/London' } : {}) }
}

/** An application sent in February 2026, with these events after that. */
export function application(
  events: readonly ApplicationEvent[],
  more: Partial<Application> = {},
): Application {
  const sent = { id: 'sent', type: 'applied', on: '2026-02-02' }
  return { company: 'Nantmor Buses', role: 'Network Planner', ...more, events: [sent, ...events] }
}

/** A vault of these applications and other records, with a hand to change it, in London. */
export function vaultOf(
  applications: Readonly<Record<string, Application>>,
  at = '2026-03-10T09:00:00.000Z',
) {
  const vault = new MemoryVault()
  const context: Context = contextAt(at, 'Europe/London')
  const apply = (changes: readonly Change[]) => {
    applied(vault, changes, at)
  }
  const put = <Shape extends Body>(kind: Kind<Shape>, id: string, body: Shape) =>
    apply([create(kind, id, body)])
  for (const [id, body] of Object.entries(applications)) put(applicationKind, id, body)
  return { vault, context, now: context.now, apply, put }
}
