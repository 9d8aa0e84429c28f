import type { CueTable } from '../../cue.ts'

/** Words that say what a refusal really is, beyond what its reasons tell. */
export const refusalCues: CueTable = {
  about: 'refusal',
  value: 'paused',
  label: 'A no, for this job',
  source: 'Usual wordings of stopped searches, written down by us.',
  guarded: false,
  cues: [
    {
      id: 'refusal-paused',
      says: 'They are not filling the place for now.',
      weight: 2,
      wordings: [
        '(on hold|on pause|on ice|paused|pausing|suspended|frozen|postponed|deferred|hiring freeze|recruitment freeze|hiring pause|freeze on)',
        '(put|putting|placed|placing) … (on hold|on pause|on ice)',
        '(pick|start|begin|resume|revisit|reopen|re-open) (it|this|the (search|role|position|process|hiring|recruitment)|hiring|recruitment) (up)? (again)? (in|next|when|once|later|after)',
        '(hiring|recruitment|recruiting) (is|has been|was|are) (on hold|paused|frozen|suspended|stopped for)',
        '(hold|holding|held) off (on)? (all|any|new|further|hiring|recruit*|filling|this) … (until|till|for now|this year|for the time)',
        '(stop|stopped|halt|halted|suspend*) all (open|new)? (recruitment|hiring) (while|until|for|till) …',
        '(recruitment|hiring|search|it|process) (may|might|will|should|could) (start|begin|resume|reopen|restart) (again)? (in|when|next|once|after) …',
        '(pick|picking) (it|this|things) back up (in|when|once|then|later)?',
        '(hiring|recruitment|recruiting|search|role|post|vacancy|fill) … (for the time being|until further notice|at the present time)',
      ],
      unless: [
        '(you|your application|candidacy) … (on hold|deferred)',
        '(your details|keep|number|name|cv)',
        '(stopped|cancelled|withdrawn|scrapped)',
      ],
    },
  ],
}
