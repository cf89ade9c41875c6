-- The answers to POSTs that carried an Idempotency-Key. A row without a status belongs to a request that has not committed yet.
create table idempotency (
  caller_id varchar(600) not null,
  idempotency_key varchar(255) not null,
  fingerprint varchar(64) not null,
  -- Roles, municipalities and organisation of the caller, hashed: who has others by now is not given the answer.
  rights varchar(64) not null,
  status integer,
  content_type varchar(100),
  location text,
  etag varchar(100),
  body text,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  primary key (caller_id, idempotency_key)
);
create index idempotency_expires on idempotency (expires_at);

insert into job (name) values ('idempotency-purge');
