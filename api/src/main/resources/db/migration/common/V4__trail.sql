-- What happened to the records: for auditors (audit_entry), and without content for systems that follow (change_entry).
create sequence trail_number;
-- PostgreSQL: from here on last_value is the last number given, and not the next one.
select nextval('trail_number');

-- Numbers are given when a row is inserted, at the end of its transaction; a transaction that fails leaves a hole.
create table change_entry (
  id uuid primary key,
  number bigint default nextval('trail_number') not null,
  municipality_code varchar(6),
  record_type varchar(40) not null,
  record_id varchar(40) not null,
  kind varchar(40) not null,
  version bigint not null,
  at timestamp(6) with time zone not null,
  constraint change_entry_number unique (number)
);
create index change_entry_municipality on change_entry (municipality_code, number);

-- One row: up to which number the change entries have been purged. On H2 it is also what writers hold while they are given numbers.
create table change_horizon (
  purged_to bigint not null
);
insert into change_horizon values (0);

-- The same of each municipality: whoever follows a few must learn nothing of what happens in the others.
create table change_purged (
  municipality_code varchar(6) primary key,
  purged_to bigint not null
);

create table audit_entry (
  id uuid primary key,
  number bigint default nextval('trail_number') not null,
  municipality_code varchar(6),
  at timestamp(6) with time zone not null,
  caller_id varchar not null,
  caller_roles varchar not null,
  action varchar(80) not null,
  outcome varchar(40) not null,
  status integer,
  record_type varchar(40),
  record_id varchar(40),
  kind varchar(40),
  address varchar(60),
  trace_id varchar(32),
  changes text,
  constraint audit_entry_number unique (number)
);
create index audit_entry_municipality on audit_entry (municipality_code, number);
create index audit_entry_record on audit_entry (record_id, number);
create index audit_entry_caller on audit_entry (caller_id, number);

-- The hash chain of each municipality ('-' for entries that belong to none). No foreign key: that an entry is gone must be found, not prevented.
create table audit_seal (
  entry_id uuid primary key,
  number bigint not null,
  municipality_code varchar(6) not null,
  position bigint not null,
  hash varchar(64) not null,
  constraint audit_seal_position unique (municipality_code, position),
  constraint audit_seal_number unique (number)
);

insert into job values ('audit-sealer');
insert into job values ('change-purge');
