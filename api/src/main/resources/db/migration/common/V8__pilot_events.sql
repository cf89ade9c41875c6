create table pilot_event (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  platform_id uuid not null references platform,
  title varchar not null,
  stage varchar(40) not null,
  category varchar(40) not null,
  status varchar(40) not null,
  visibility varchar(40) not null,
  visibility_since timestamp(6) with time zone,
  purpose varchar,
  target_groups json not null,
  organisers json not null,
  fiscal_year integer not null,
  start_month varchar(7),
  end_month varchar(7),
  started_on varchar(10),
  ended_on varchar(10),
  step_ids json not null,
  planned_size integer,
  planned_size_precision varchar(40),
  verified_result varchar,
  kpis json not null,
  satisfaction json,
  materials json not null,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index pilot_event_platform on pilot_event (platform_id, id);

create table pilot_event_transition (
  id uuid primary key,
  municipality_code varchar(6) not null,
  pilot_event_id uuid not null references pilot_event,
  from_status varchar(40) not null,
  to_status varchar(40) not null,
  reason varchar,
  decided_at timestamp(6) with time zone not null
);
create index pilot_event_transition_pilot_event on pilot_event_transition (pilot_event_id, id);

-- The arrival number that the next registration gets is counted on the row, under its lock. It is no part of the record: were it, its
-- version would tell the public that somebody registered.
create table session (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  pilot_event_id uuid not null references pilot_event,
  title varchar,
  held_on varchar(10) not null,
  starts_at varchar(5),
  ends_at varchar(5),
  venue varchar,
  address varchar,
  latitude numeric(9, 6),
  longitude numeric(9, 6),
  format varchar(40) not null,
  capacity integer,
  in_person_capacity integer,
  online_capacity integer,
  programme json not null,
  registration_opens_on date,
  registration_closes_on date,
  cancelled boolean not null,
  next_arrival bigint default 1 not null,
  sequence integer not null,
  attendance json,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index session_pilot_event on session (pilot_event_id, id);

-- The pilot event that a survey belongs to, such as the questionnaire of those who came.
alter table survey add pilot_event_id uuid references pilot_event;
create index survey_pilot_event on survey (pilot_event_id);
