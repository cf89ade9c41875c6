alter table platform add column visibility varchar(40) default 'DRAFT' not null;
alter table platform add column visibility_since timestamp(6) with time zone;
create index platform_municipality on platform (municipality_code, visibility);

create table api_key (
  id uuid primary key,
  version bigint not null,
  live boolean,
  municipality_code varchar(6),
  prefix varchar(20) not null,
  secret_hash varchar(64) not null,
  label varchar not null,
  role varchar(40) not null,
  municipalities json not null,
  organisation_id uuid references organisation,
  expires_on date,
  last_used_at timestamp(6) with time zone,
  created_by varchar not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint api_key__prefix unique (prefix)
);

insert into job (name) values ('first-keys');
