import { privateFiles } from './private-files.ts'
import { RecordsCopy } from './records-copy.ts'
import { answerWith } from './worker-calls.ts'

answerWith(new RecordsCopy(privateFiles(navigator.storage, 'onward-kept')))
