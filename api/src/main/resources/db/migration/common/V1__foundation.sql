-- The part of a constraint's name behind __ is the field that a caller is told about.
create table municipality (
  code varchar(6) primary key,
  version bigint not null,
  name varchar not null,
  name_kana varchar,
  kind varchar(40) not null,
  population integer,
  population_as_of varchar(10),
  population_source varchar,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);

create table platform (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  name varchar not null,
  search_key varchar not null,
  concept varchar,
  status varchar(40) not null,
  lead_department varchar,
  former_lead_departments json not null,
  departments json not null,
  goals json not null,
  established_fiscal_year integer,
  established_on date,
  roadmap json not null,
  former_names json not null,
  charter json,
  advisory_committee_id uuid,
  participating_municipality_codes json not null,
  declared_establishments json not null,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint platform__name unique (municipality_code, name, live)
);
create index platform_status on platform (status, id);

create table status_transition (
  id uuid primary key,
  municipality_code varchar(6) not null,
  platform_id uuid not null references platform,
  from_status varchar(40) not null,
  to_status varchar(40) not null,
  reason varchar,
  decided_at timestamp(6) with time zone not null
);
create index status_transition_platform on status_transition (platform_id, id);

create table establishment_step (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  live boolean,
  platform_id uuid not null references platform,
  step varchar(40) not null,
  own_label varchar,
  fiscal_year integer,
  started_month varchar(7),
  started_on date,
  planned boolean not null,
  headline varchar,
  notes varchar,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index establishment_step_platform on establishment_step (platform_id, id);

create table organisation (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  name varchar not null,
  name_kana varchar,
  search_key varchar not null,
  aliases json not null,
  kind varchar(40) not null,
  fields varchar not null,
  corporate_number varchar(13),
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint organisation__name unique (municipality_code, name, live),
  constraint organisation__corporate_number unique (municipality_code, corporate_number, live)
);
create index organisation_municipality on organisation (municipality_code, id);

create table committee (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  name varchar not null,
  field varchar(40) not null,
  subfield varchar,
  valid_from date,
  valid_until date,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint committee__name unique (municipality_code, name, live)
);
create index committee_municipality on committee (municipality_code, id);

create table committee_membership (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  live boolean,
  committee_id uuid not null references committee,
  organisation_id uuid not null references organisation,
  valid_from date,
  valid_until date,
  role varchar,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index committee_membership_committee on committee_membership (committee_id, id);
create index committee_membership_organisation on committee_membership (organisation_id, id);
create index committee_membership_municipality on committee_membership (municipality_code);

create table committee_inventory (
  municipality_code varchar(6) primary key references municipality,
  version bigint not null,
  as_of date not null,
  source varchar,
  note varchar
);

create table meeting (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  live boolean,
  platform_id uuid not null references platform,
  title varchar,
  held_on varchar(10) not null,
  place varchar,
  agenda json not null,
  attendance integer,
  attendance_precision varchar(40),
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index meeting_platform on meeting (platform_id, id);

create table meeting_attendance (
  meeting_id uuid not null references meeting,
  organisation_id uuid not null references organisation,
  position integer not null,
  primary key (meeting_id, position)
);
create index meeting_attendance_organisation on meeting_attendance (organisation_id);

create table regional_council (
  platform_id uuid primary key references platform,
  version bigint not null,
  municipality_code varchar(6) not null,
  status varchar(40) not null,
  name varchar,
  established_on varchar(10),
  planned_fiscal_year integer,
  origin varchar(40) not null,
  source_note varchar,
  updated_at timestamp(6) with time zone not null
);

create table council_member (
  id uuid primary key,
  platform_id uuid not null references regional_council,
  position integer not null,
  organisation_id uuid not null references organisation,
  valid_from date,
  valid_until date
);
create index council_member_platform on council_member (platform_id, position);
create index council_member_organisation on council_member (organisation_id);

create table council_coordinator (
  platform_id uuid not null references regional_council,
  position integer not null,
  organisation_id uuid not null references organisation,
  primary key (platform_id, position)
);
create index council_coordinator_organisation on council_coordinator (organisation_id);

create table member (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  live boolean,
  platform_id uuid not null references platform,
  organisation_id uuid not null references organisation,
  tier varchar(40) not null,
  state varchar(40) not null,
  open boolean,
  since varchar(10),
  until varchar(10),
  field varchar(40),
  subfield varchar,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint member__tier unique (platform_id, organisation_id, tier, open)
);
create index member_platform on member (platform_id, id);
create index member_organisation on member (organisation_id);

-- A council member counts as a member of the platform by that alone; the rows are read from the council, never stored twice.
create view platform_member as
  select id, version, municipality_code, platform_id, organisation_id, tier, state, since, until, field, subfield,
         origin, source_note, created_at, updated_at
  from member where live = true
  union all
  select m.id, c.version, c.municipality_code, m.platform_id, m.organisation_id, 'COUNCIL_MEMBER', 'ACCEPTED',
         cast(m.valid_from as varchar(10)), cast(m.valid_until as varchar(10)), null, null,
         c.origin, null, c.updated_at, c.updated_at
  from council_member m
    join regional_council c on c.platform_id = m.platform_id
    join platform p on p.id = m.platform_id
  where c.status = 'ESTABLISHED' and p.live = true;

create table core_partner_selection (
  id uuid primary key,
  municipality_code varchar(6) not null,
  platform_id uuid not null references platform,
  as_of date not null,
  seats integer not null,
  seats_filled integer not null,
  rule_version varchar(40) not null,
  origin varchar(40) not null,
  source_note varchar,
  decided_by varchar not null,
  decided_at timestamp(6) with time zone not null,
  snapshot text not null
);
create index core_partner_selection_platform on core_partner_selection (platform_id, id);

create table external_id (
  municipality_code varchar(6) not null,
  resource varchar(40) not null,
  source_system varchar not null,
  source_id varchar not null,
  record_id uuid not null,
  constraint external_id__external_ids primary key (municipality_code, resource, source_system, source_id)
);
create index external_id_record on external_id (record_id);
