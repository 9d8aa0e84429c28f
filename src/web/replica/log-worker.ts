import { privateFiles } from './private-files.ts'
import { TabLog } from './tab-log.ts'
import { answerWith } from './worker-calls.ts'

answerWith(new TabLog(privateFiles(navigator.storage, 'onward-waiting')))
