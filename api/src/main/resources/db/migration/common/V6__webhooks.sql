-- Secrets stand in plain text: the service signs with them at every sending, so a hash would not do, and a key to
-- decrypt them with would have to lie beside them. They are forgotten when the webhook is deleted.
create table webhook (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  url varchar not null,
  types json not null,
  label varchar,
  status varchar(40) not null,
  disabled_because varchar(40),
  after_number bigint not null,
  secret varchar,
  previous_secret varchar,
  previous_secret_until timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index webhook_municipality on webhook (municipality_code, id);

-- One row for each webhook, apart from it, so that sending changes no version that a caller holds. Whoever has claimed the
-- row sends what is due, one delivery after the other; a claim that ran out is anybody's.
create table webhook_queue (
  webhook_id uuid primary key references webhook,
  claimed_by uuid,
  claimed_until timestamp(6) with time zone not null
);

create table webhook_delivery (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  webhook_id uuid not null references webhook,
  change_number bigint not null,
  record_type varchar(40) not null,
  kind varchar(40) not null,
  record_id varchar(40) not null,
  record_version bigint not null,
  occurred_at timestamp(6) with time zone not null,
  state varchar(40) not null,
  tries integer not null,
  due_at timestamp(6) with time zone,
  delivered_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  constraint webhook_delivery__change unique (webhook_id, change_number)
);
create index webhook_delivery_webhook on webhook_delivery (webhook_id, id);
create index webhook_delivery_due on webhook_delivery (state, due_at, webhook_id);

create table webhook_attempt (
  id uuid primary key,
  municipality_code varchar(6) not null,
  delivery_id uuid not null references webhook_delivery on delete cascade,
  attempted_at timestamp(6) with time zone not null,
  outcome varchar(40) not null,
  status_code integer,
  milliseconds bigint not null
);
create index webhook_attempt_delivery on webhook_attempt (delivery_id, attempted_at);

-- Up to which change of the feed deliveries have been made.
create table webhook_position (
  read_to bigint not null
);
insert into webhook_position (read_to) values (0);

insert into job (name) values ('webhook-deliveries');
insert into job (name) values ('webhook-purge');
