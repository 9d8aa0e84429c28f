import type { Context } from '../context.ts'
import { ok, problem, type Result } from '../result.ts'
import type { Change } from '../vault/change.ts'
import { applicationKind } from '../vault/kinds/application.ts'
import { recoveryKind } from '../vault/kinds/recovery.ts'
import {
  type GapState,
  type Reflection,
  reflectionKind,
  type ValueStand,
} from '../vault/kinds/reflection.ts'
import type { Vault } from '../vault/vault.ts'
import { changeReflection } from './reflection-record.ts'

type Changes = Result<readonly Change[]>

interface About {
  readonly recoveryId: string
}

/** The most lines of an advert that are offered to be held against. */
const MOST_LINES = 12

function changed(
  vault: Vault,
  recoveryId: string,
  context: Context,
  fields: (reflection: Reflection) => Partial<Reflection>,
): Changes {
  const change = changeReflection(vault, recoveryId, context, fields)
  return change.ok ? ok([change.value]) : change
}

export interface MoreInput extends About {
  /** How likely a yes had seemed, 0 to 100. */
  readonly predicted?: number | undefined
  /** 1 (not at all) to 5 (fully). */
  readonly skill?: number | undefined
  readonly experience?: number | undefined
  readonly unease?: string | undefined
  readonly taught?: string | undefined
}

/** Keeps what is given of the further questions; none of them is required. */
export function writeMore(vault: Vault, input: MoreInput, context: Context): Changes {
  const { recoveryId, predicted, skill, experience, unease, taught } = input
  return changed(vault, recoveryId, context, ({ cameAcross }) => ({
    ...(predicted === undefined ? {} : { predicted }),
    ...(skill === undefined && experience === undefined
      ? {}
      : {
          cameAcross: {
            ...cameAcross,
            ...(skill === undefined ? {} : { skill }),
            ...(experience === undefined ? {} : { experience }),
          },
        }),
    ...(unease === undefined ? {} : { unease }),
    ...(taught === undefined ? {} : { taught }),
  }))
}

/** Keeps something that went wrong and what to do next time. Problem: `empty`. */
export function addMistake(
  vault: Vault,
  input: About & { readonly text: string; readonly nextTime: string },
  context: Context,
): Changes {
  const [text, nextTime] = [input.text.trim(), input.nextTime.trim()]
  if (text === '') return problem('empty', 'Say in a few words what it was.')
  const mistake = { id: context.newId(), text, ...(nextTime === '' ? {} : { nextTime }) }
  return changed(vault, input.recoveryId, context, ({ mistakes = [] }) => ({
    mistakes: [...mistakes, mistake],
  }))
}

export function removeMistake(
  vault: Vault,
  input: About & { readonly mistakeId: string },
  context: Context,
): Changes {
  return changed(vault, input.recoveryId, context, ({ mistakes = [] }) => ({
    mistakes: mistakes.filter(({ id }) => id !== input.mistakeId),
  }))
}

/** Says of one thing that the advert asks for whether the person has it. Problem: `empty`. */
export function holdAgainstAdvert(
  vault: Vault,
  input: About & { readonly text: string; readonly state: GapState },
  context: Context,
): Changes {
  const text = input.text.trim()
  if (text === '') return problem('empty', 'Say in a few words what they asked for.')
  const { state } = input
  return changed(vault, input.recoveryId, context, ({ gaps = [] }) => ({
    gaps: gaps.some((gap) => gap.text === text)
      ? gaps.map((gap) => (gap.text === text ? { ...gap, state } : gap))
      : [...gaps, { id: context.newId(), text, state }],
  }))
}

export function removeGap(
  vault: Vault,
  input: About & { readonly gapId: string },
  context: Context,
): Changes {
  return changed(vault, input.recoveryId, context, ({ gaps = [] }) => ({
    gaps: gaps.filter(({ id }) => id !== input.gapId),
  }))
}

/** Says how near the advert came to a value; null takes the answer back. */
export function holdAgainstValue(
  vault: Vault,
  input: About & { readonly value: string; readonly stands: ValueStand | null },
  context: Context,
): Changes {
  const { value, stands } = input
  return changed(vault, input.recoveryId, context, ({ values = [] }) => ({
    values: [
      ...values.filter((kept) => kept.value !== value),
      ...(stands === null ? [] : [{ value, stands }]),
    ],
  }))
}

/** What the further questions of the look back hold so far. */
export interface MoreView {
  readonly mistakes: NonNullable<Reflection['mistakes']>
  readonly gaps: NonNullable<Reflection['gaps']>
  readonly values: NonNullable<Reflection['values']>
  readonly unease: string
  readonly taught: string
  readonly predicted: number | null
  readonly skill: number | null
  readonly experience: number | null
  /** The advert in full; empty where it was not kept. */
  readonly advert: string
  /** Lines of the advert that no answer was given to yet. */
  readonly lines: readonly string[]
}

/** The further questions of the look back at one no, with what was answered. */
export function lookBackMore(vault: Vault, recoveryId: string): MoreView {
  const body = vault.get(reflectionKind, recoveryId)?.body
  const applicationId = vault.get(recoveryKind, recoveryId)?.body.applicationId ?? ''
  const advert = vault.get(applicationKind, applicationId)?.body.advert ?? ''
  const gaps = body?.gaps ?? []
  return {
    predicted: body?.predicted ?? null,
    skill: body?.cameAcross?.skill ?? null,
    experience: body?.cameAcross?.experience ?? null,
    unease: body?.unease ?? '',
    taught: body?.taught ?? '',
    mistakes: body?.mistakes ?? [],
    gaps,
    values: body?.values ?? [],
    advert,
    lines: listedIn(advert).filter((line) => !gaps.some(({ text }) => text === line)),
  }
}

/** The listed lines of an advert, as they stand there: what an employer asks for is mostly a list. */
function listedIn(advert: string): readonly string[] {
  return advert
    .split('\n')
    .flatMap((line) => /^\s*(?:[-*•·–]|\d+[.)])\s+(.{3,200})$/.exec(line)?.[1]?.trim() ?? [])
    .slice(0, MOST_LINES)
}
