/** The tables as the first Onward wrote them. Never edited: a later change is a later migration. */
export const first = `
create table vaults (
  owner text not null primary key,
  vault_id text not null,
  epoch integer not null,
  revision integer not null
) strict;

create table records (
  owner text not null,
  kind text not null,
  id text not null,
  version integer not null,
  schema integer not null,
  updated_at text not null,
  revision integer not null,
  form text not null,
  content text,
  primary key (owner, kind, id)
) strict;
create index records_by_revision on records (owner, revision, kind, id);

create table change_sets (
  owner text not null,
  id text not null,
  revision integer not null,
  digest text,
  actor text not null,
  intent text not null,
  at text not null,
  undoes text,
  recorded_at text not null,
  primary key (owner, id)
) strict;
create unique index change_sets_by_revision on change_sets (owner, revision);

create table history (
  owner text not null,
  kind text not null,
  id text not null,
  version integer not null,
  revision integer not null,
  schema integer not null,
  updated_at text not null,
  form text not null,
  superseded_at text,
  content text,
  primary key (owner, kind, id, version)
) strict;
create index history_by_revision on history (owner, revision);
create index history_to_empty on history (superseded_at) where content is not null;
`
