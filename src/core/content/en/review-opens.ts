export const reviewOpensWords = {
  weeks: (weeks: number) =>
    `It is ${weeks} weeks since the first application, and no talk has come of them yet.`,
  applications: (count: number) =>
    `${count} applications have had their time, and no talk has come of them yet.`,
  stage: (count: number, stage: string) => `${count} ended at the same point: ${stage}.`,
  asked: 'You opened it yourself.',
}

export const stageEndWords = {
  application: 'before a first talk',
  screening: 'after a first call',
  interview: 'after a talk',
  final: 'after several talks',
}
