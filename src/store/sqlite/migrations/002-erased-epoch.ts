/** Replicas of an epoch before the last erase let go of all that they hold. */
export const erasedEpoch = `
alter table vaults add column erased_epoch integer not null default 0;
`
