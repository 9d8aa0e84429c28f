/**
 * `erased_epoch`: replicas of an epoch before it let go of all that they hold. `left_to_do`: what was
 * decided in the database and is still to be done outside it (`LeftToDo`); `left_count` grows with each such decision. `retired_key`: nothing is
 * sealed with it any more, nor may be.
 */
export const lettingGo = `
alter table vaults add column erased_epoch integer not null default 0;
alter table vaults add column left_to_do text not null default '';
alter table vaults add column left_count integer not null default 0;
alter table vaults add column retired_key text not null default '';
`
