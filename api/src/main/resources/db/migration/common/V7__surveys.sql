create table survey (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  platform_id uuid not null references platform,
  kind varchar(40) not null,
  title varchar not null,
  status varchar(40) not null,
  fiscal_year integer not null,
  opens_on varchar(10),
  closes_on varchar(10),
  target varchar,
  method varchar,
  channels json not null,
  suppression_threshold integer not null,
  anonymous boolean not null,
  population bigint,
  sample bigint,
  distributed bigint,
  returned bigint,
  valid bigint,
  undeliverable bigint,
  invalid bigint,
  strata json not null,
  distribution_channels json not null,
  return_channels json not null,
  printed_rate varchar(10),
  total_withheld boolean not null,
  shown_count bigint,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index survey_platform on survey (platform_id, id);

create table survey_transition (
  id uuid primary key,
  municipality_code varchar(6) not null,
  survey_id uuid not null references survey,
  from_status varchar(40) not null,
  to_status varchar(40) not null,
  reason varchar,
  decided_at timestamp(6) with time zone not null
);
create index survey_transition_survey on survey_transition (survey_id, id);

create table questionnaire (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  live boolean,
  survey_id uuid not null references survey,
  number integer not null,
  questions json not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint questionnaire__version unique (survey_id, number)
);

-- Codes of an anonymous survey. A row is one unused code and nothing else; using it deletes it, and no other row knows of it.
create table one_time_code (
  survey_id uuid not null references survey,
  code_hash varchar(64) not null,
  primary key (survey_id, code_hash)
);

-- Codes that were given to somebody by name: of surveys that are not anonymous.
create table invitation (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  live boolean,
  survey_id uuid not null references survey,
  code_hash varchar(64) not null,
  organisation_id uuid references organisation,
  recipient varchar,
  answered boolean not null,
  approached boolean not null,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint invitation__code unique (survey_id, code_hash),
  constraint invitation__organisation_id unique (survey_id, organisation_id, live)
);
create index invitation_survey on invitation (survey_id, id);
create index invitation_organisation on invitation (organisation_id);

-- One person's or organisation's reply. Its id is random, it has no time but the day; of an anonymous survey it has no invitation,
-- and its place among the others is drawn anew (settled) so that it says nothing of when it came. One that staff entered, from paper
-- or with a file (import), keeps its id and place: they have it in hand, and may have to take it out again.
create table answer_sheet (
  id uuid primary key,
  municipality_code varchar(6) not null,
  survey_id uuid not null references survey,
  questionnaire integer not null,
  channel varchar(40) not null,
  received_on date not null,
  invitation_id uuid references invitation,
  closed bytea not null,
  texts varchar,
  settled boolean not null,
  entered boolean not null,
  import_id uuid,
  -- How many publications there were before it; only what staff enter comes after one.
  published_before integer default 0 not null
);
create index answer_sheet_survey on answer_sheet (survey_id, received_on);
create index answer_sheet_invitation on answer_sheet (invitation_id);
create index answer_sheet_import on answer_sheet (import_id);
create index answer_sheet_unsettled on answer_sheet (settled, survey_id);

-- That staff took out an import, or one sheet that they had entered; what stood on the sheets is gone.
create table sheet_withdrawal (
  id uuid primary key,
  municipality_code varchar(6) not null,
  survey_id uuid not null references survey,
  import_id uuid,
  sheet_id uuid,
  sheets integer not null,
  reason varchar not null,
  withdrawn_on date not null
);
create index sheet_withdrawal_survey on sheet_withdrawal (survey_id, id);

create table publication (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  live boolean,
  survey_id uuid not null references survey,
  number integer not null,
  reason varchar,
  choice json not null,
  content json not null,
  published_at timestamp(6) with time zone not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint publication__version unique (survey_id, number)
);

-- What a document prints of a survey whose sheets the service does not hold.
create table reported_result (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  live boolean,
  survey_id uuid not null references survey,
  title varchar not null,
  n bigint,
  base_note varchar,
  options json not null,
  source varchar not null,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index reported_result_survey on reported_result (survey_id, id);

-- Where a member was found: the survey, and its sheet where the service holds it and it was not withdrawn.
alter table member add survey_id uuid references survey;
alter table member add answer_sheet_id uuid references answer_sheet;
create index member_answer_sheet on member (answer_sheet_id);
create index member_survey on member (survey_id);

drop view platform_member;
create view platform_member as
  select id, version, municipality_code, platform_id, organisation_id, tier, state, since, until, field, subfield,
         origin, source_note, survey_id, answer_sheet_id, created_at, updated_at
  from member where live = true
  union all
  select m.id, c.version, c.municipality_code, m.platform_id, m.organisation_id, 'COUNCIL_MEMBER', 'ACCEPTED',
         cast(m.valid_from as varchar(10)), cast(m.valid_until as varchar(10)), null, null,
         c.origin, null, cast(null as uuid), cast(null as uuid), c.updated_at, c.updated_at
  from council_member m
    join regional_council c on c.platform_id = m.platform_id
    join platform p on p.id = m.platform_id
  where c.status = 'ESTABLISHED' and p.live = true;

insert into job (name) values ('answer-sheets');
