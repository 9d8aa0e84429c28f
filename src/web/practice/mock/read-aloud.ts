import { useEffect, useState } from 'preact/hooks'

/** The voice in which the browser reads on the device itself; null where all its voices ask elsewhere. */
export function localVoice(
  voices: readonly Pick<SpeechSynthesisVoice, 'localService' | 'lang' | 'default'>[],
  language: string,
): number | null {
  const fits = voices.flatMap(({ localService, lang }, at) =>
    localService && lang.toLowerCase().startsWith(language) ? [at] : [],
  )
  return fits.find((at) => voices[at]?.default) ?? fits[0] ?? null
}

/** Questions of the bank are in English. */
const LANGUAGE = 'en'

export interface ReadAloud {
  /** False where no voice of this device reads English. */
  readonly can: boolean
  say(text: string): void
  stop(): void
}

/** Reads aloud with a voice of this device alone. */
export function useReadAloud(): ReadAloud {
  const speech = globalThis.speechSynthesis as SpeechSynthesis | undefined
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null)
  useEffect(() => {
    const look = () => {
      const voices = speech?.getVoices() ?? []
      const at = localVoice(voices, LANGUAGE)
      setVoice(at === null ? null : (voices[at] ?? null))
    }
    look()
    // Voices come a moment after the page.
    speech?.addEventListener('voiceschanged', look)
    return () => {
      speech?.removeEventListener('voiceschanged', look)
      speech?.cancel()
    }
  }, [speech])
  return {
    can: voice !== null,
    say(text) {
      if (!speech || !voice) return
      speech.cancel()
      const words = new SpeechSynthesisUtterance(text)
      words.voice = voice
      words.lang = voice.lang
      speech.speak(words)
    },
    stop: () => speech?.cancel(),
  }
}
