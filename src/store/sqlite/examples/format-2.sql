-- A vault of format 2, with what letting go for good needs. Kept for ever, never edited.
CREATE TABLE vaults (
  owner text not null primary key,
  vault_id text not null,
  epoch integer not null,
  revision integer not null
, erased_epoch integer not null default 0, left_to_do text not null default '', left_count integer not null default 0, retired_key text not null default '') strict;
CREATE TABLE records (
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
CREATE INDEX records_by_revision on records (owner, revision, kind, id);
CREATE TABLE change_sets (
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
CREATE UNIQUE INDEX change_sets_by_revision on change_sets (owner, revision);
CREATE TABLE history (
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
CREATE INDEX history_by_revision on history (owner, revision);
CREATE INDEX history_to_empty on history (superseded_at) where content is not null;
insert into vaults (owner, vault_id, epoch, revision, erased_epoch, left_to_do, left_count, retired_key) values ('local', '0195c0de-0000-7000-8000-000000000001', 1, 6, 0, '', 0, '');
insert into records (owner, kind, id, version, schema, updated_at, revision, form, content) values ('local', 'application', 'example-application', 2, 1, '2026-03-02T09:00:00.000Z', 4, 'plain', '{"zeta":"a field from the future","company":"Larkfield Press","role":"Senior proofreader","events":[{"id":"e1","on":"2026-02-10","type":"applied"},{"id":"e2","on":"2026-03-01","type":"future-event"}]}');
insert into records (owner, kind, id, version, schema, updated_at, revision, form, content) values ('local', 'letter', 'example-letter', 2, 1, '2026-03-02T09:00:00.000Z', 5, 'deleted', null);
insert into records (owner, kind, id, version, schema, updated_at, revision, form, content) values ('local', 'letter-text', 'example-letter', 1, 1, '2026-03-02T09:00:00.000Z', 2, 'plain', '{"text":"Dear applicant,\nwe have chosen somebody else."}');
insert into records (owner, kind, id, version, schema, updated_at, revision, form, content) values ('local', 'entry', 'example-entry', 1, 1, '2026-03-02T09:00:00.000Z', 3, 'sealed', '{"alg":"x25519-xchacha20poly1305","keyId":"example-key","nonce":"bm9uY2U","ciphertext":"Y2lwaGVydGV4dA"}');
insert into records (owner, kind, id, version, schema, updated_at, revision, form, content) values ('local', 'hologram', 'example-hologram', 1, 7, '2026-03-02T09:00:00.000Z', 6, 'plain', '{"b":1,"a":{"1":null,"2":"x"}}');
insert into change_sets (owner, id, revision, digest, actor, intent, at, undoes, recorded_at) values ('local', 'example-set-1', 1, 'K3nJZjzINbYxBJhKs9sgsZuHD2LBb5dO0wqz-DDsi-U', 'example', 'add-application', '2026-03-02T09:00:00.000Z', null, '2026-03-02T09:00:00.000Z');
insert into change_sets (owner, id, revision, digest, actor, intent, at, undoes, recorded_at) values ('local', 'example-set-2', 2, 'jykhvRAW7yAPLtiuvPpGb7BAD6SxGSmT8Jey65H16_A', 'example', 'add-letter', '2026-03-02T09:00:00.000Z', null, '2026-03-02T09:00:00.000Z');
insert into change_sets (owner, id, revision, digest, actor, intent, at, undoes, recorded_at) values ('local', 'example-set-3', 3, 'Z2AaZ7EoLrQl_my4PrVGm-i46DZ0ZCEqhvCgJA4lTDM', 'example', 'write-entry', '2026-03-02T09:00:00.000Z', null, '2026-03-02T09:00:00.000Z');
insert into change_sets (owner, id, revision, digest, actor, intent, at, undoes, recorded_at) values ('local', 'example-set-4', 4, 'sSkgIS2qd4W3FJlenQb3alokTM5zGClIo7a_ZIk8bD4', 'example', 'edit-application', '2026-03-02T09:00:00.000Z', null, '2026-03-02T09:00:00.000Z');
insert into change_sets (owner, id, revision, digest, actor, intent, at, undoes, recorded_at) values ('local', 'example-set-5', 5, 'QmwSwDYqsAzeRmSKyDgq36oyBcNDbomrO0azdJ8BzXM', 'example', 'remove-letter', '2026-03-02T09:00:00.000Z', null, '2026-03-02T09:00:00.000Z');
insert into change_sets (owner, id, revision, digest, actor, intent, at, undoes, recorded_at) values ('local', 'example-set-6', 6, 'uw0SMnmLky9CRmD9fB_q_Wxs_x3jkn-x5bbJobW8ReU', 'example', 'from-the-future', '2026-03-02T09:00:00.000Z', null, '2026-03-02T09:00:00.000Z');
insert into history (owner, kind, id, version, revision, schema, updated_at, form, superseded_at, content) values ('local', 'application', 'example-application', 1, 1, 1, '2026-03-02T09:00:00.000Z', 'plain', '2026-03-02T09:00:00.000Z', '{"company":"Larkfield Press","role":"Proofreader","events":[{"id":"e1","on":"2026-02-10","type":"applied"}]}');
insert into history (owner, kind, id, version, revision, schema, updated_at, form, superseded_at, content) values ('local', 'letter', 'example-letter', 1, 2, 1, '2026-03-02T09:00:00.000Z', 'plain', '2026-03-02T09:00:00.000Z', '{"subject":"Your application"}');
insert into history (owner, kind, id, version, revision, schema, updated_at, form, superseded_at, content) values ('local', 'letter-text', 'example-letter', 1, 2, 1, '2026-03-02T09:00:00.000Z', 'plain', null, null);
insert into history (owner, kind, id, version, revision, schema, updated_at, form, superseded_at, content) values ('local', 'entry', 'example-entry', 1, 3, 1, '2026-03-02T09:00:00.000Z', 'sealed', null, null);
insert into history (owner, kind, id, version, revision, schema, updated_at, form, superseded_at, content) values ('local', 'application', 'example-application', 2, 4, 1, '2026-03-02T09:00:00.000Z', 'plain', null, null);
insert into history (owner, kind, id, version, revision, schema, updated_at, form, superseded_at, content) values ('local', 'letter', 'example-letter', 2, 5, 1, '2026-03-02T09:00:00.000Z', 'deleted', null, null);
insert into history (owner, kind, id, version, revision, schema, updated_at, form, superseded_at, content) values ('local', 'hologram', 'example-hologram', 1, 6, 7, '2026-03-02T09:00:00.000Z', 'plain', null, null);
pragma application_id = 1332639588;
pragma user_version = 2;
