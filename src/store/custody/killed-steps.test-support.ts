/** Steps of a migration that are still to come, for tests of migrating several at once. */
export const moreSteps: readonly string[] = [
  "alter table records add column colour text not null default 'blue'",
  'create table extra (x integer) strict; insert into extra values (1)',
  "update records set colour = 'green'; drop table extra",
]
