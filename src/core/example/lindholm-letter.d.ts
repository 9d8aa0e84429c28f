import type { Reading } from '../vault/kinds/reading.ts'
export declare const lindholmSubject = 'Service Planner at Lindholm Ferries'
export declare const lindholmWords =
  'Dear Ines,\n\nThank you for coming out to the harbour office a third time, and for the care that you put into the planning exercise. We have decided to offer the position to another candidate, who has several years of experience with crewing rules. It was a close decision between two people, and Anders and I talked about it for a long time.\n\nYour plan for the school sailings was the clearest that we saw. We shall recruit again in the autumn, and I would like to hear from you then.\n\nWith warm regards,\nMaria Sandahl\nHead of Service Planning\nLindholm Ferries'
/** The letter as it is shown; the offsets of the reading count in it. */
export declare const lindholmText =
  'Service Planner at Lindholm Ferries\n\nDear Ines,\n\nThank you for coming out to the harbour office a third time, and for the care that you put into the planning exercise. We have decided to offer the position to another candidate, who has several years of experience with crewing rules. It was a close decision between two people, and Anders and I talked about it for a long time.\n\nYour plan for the school sailings was the clearest that we saw. We shall recruit again in the autumn, and I would like to hear from you then.\n\nWith warm regards,\nMaria Sandahl\nHead of Service Planning\nLindholm Ferries'
/** What Onward reads in the letter, written out so that the example needs no reader. */
export declare const lindholmReading: Reading
