create table funding_source (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  name varchar not null,
  kind varchar(40) not null,
  bound_to_fiscal_year boolean not null,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint funding_source__name unique (municipality_code, name, live)
);
create index funding_source_municipality on funding_source (municipality_code, id);

-- Nothing of what follows is ever changed but an award, by its carry-over and its settlement, once each; a correction is a reversal.
-- Whoever writes below an award holds its row. bound_to_fiscal_year is that of the source, which stays once it has an award. The sums
-- with which an award was settled are kept, so that it can be told whether anything changed below it later.
create table award (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  platform_id uuid not null references platform,
  source_id uuid not null references funding_source,
  fiscal_year integer not null,
  bound_to_fiscal_year boolean not null,
  amount_yen bigint not null check (amount_yen between 1 and 1000000000000),
  decided_on varchar(10),
  purpose varchar,
  approximate boolean not null,
  carried_over_on date,
  settled_on date,
  settled_awarded_yen bigint,
  settled_allocated_yen bigint,
  settled_contracted_yen bigint,
  settled_paid_yen bigint,
  settled_returned_yen bigint,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null
);
create index award_platform on award (platform_id, id);
create index award_source on award (source_id, id);

-- Every row below an award names all that it hangs under, and the keys see to it that they are of one line.
create table allocation (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  award_id uuid not null references award,
  pilot_event_id uuid references pilot_event,
  amount_yen bigint not null check (amount_yen between 1 and 1000000000000),
  purpose varchar,
  approximate boolean not null,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint allocation_line unique (id, award_id)
);
create index allocation_award on allocation (award_id, id);
create index allocation_pilot_event on allocation (pilot_event_id, id);

create table contract (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  award_id uuid not null,
  allocation_id uuid not null,
  amount_yen bigint not null check (amount_yen between 1 and 1000000000000),
  contracted_on varchar(10),
  purpose varchar,
  approximate boolean not null,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint contract_line unique (id, allocation_id, award_id),
  constraint contract_allocation foreign key (allocation_id, award_id) references allocation (id, award_id)
);
create index contract_of_allocation on contract (allocation_id, id);
create index contract_award on contract (award_id, id);

-- An organisation of the city with the name that it had then; of a natural person nothing but that it is one.
create table contract_contractor (
  contract_id uuid not null references contract,
  position integer not null,
  kind varchar(40) not null,
  name varchar,
  corporate_number varchar(13),
  organisation_id uuid references organisation,
  primary key (contract_id, position)
);
create index contract_contractor_organisation on contract_contractor (organisation_id);

create table payment (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  award_id uuid not null,
  allocation_id uuid not null,
  contract_id uuid not null,
  amount_yen bigint not null check (amount_yen between 1 and 1000000000000),
  paid_on varchar(10),
  purpose varchar,
  approximate boolean not null,
  origin varchar(40) not null,
  source_note varchar,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint payment_line unique (id, contract_id, allocation_id, award_id),
  constraint payment_contract foreign key (contract_id, allocation_id, award_id)
    references contract (id, allocation_id, award_id)
);
create index payment_of_contract on payment (contract_id, id);
create index payment_award on payment (award_id, id);
create index payment_allocation on payment (allocation_id, id);

-- It takes back a part of the lowest row that it names.
create table reversal (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  entry_kind varchar(40) not null,
  entry_id uuid not null,
  award_id uuid not null references award,
  allocation_id uuid,
  contract_id uuid,
  payment_id uuid,
  amount_yen bigint not null check (amount_yen between 1 and 1000000000000),
  reason varchar not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint reversal_allocation foreign key (allocation_id, award_id) references allocation (id, award_id),
  constraint reversal_contract foreign key (contract_id, allocation_id, award_id)
    references contract (id, allocation_id, award_id),
  constraint reversal_payment foreign key (payment_id, contract_id, allocation_id, award_id)
    references payment (id, contract_id, allocation_id, award_id),
  constraint reversal_line check ((payment_id is null or contract_id is not null)
    and (contract_id is null or allocation_id is not null)),
  constraint reversal_entry check (entry_id = coalesce(payment_id, contract_id, allocation_id, award_id)
    and entry_kind = case when payment_id is not null then 'PAYMENT' when contract_id is not null then 'CONTRACT'
      when allocation_id is not null then 'ALLOCATION' else 'AWARD' end)
);
create index reversal_of_entry on reversal (entry_id, id);
create index reversal_of_award on reversal (award_id, id);
create index reversal_of_allocation on reversal (allocation_id, id);
create index reversal_of_contract on reversal (contract_id, id);
create index reversal_of_payment on reversal (payment_id, id);

-- What each row adds to the amount of its kind, and a reversal takes from it: every sum, with reversals taken off, is a sum of these.
create view ledger_movement as
  select id, id as award_id, cast(null as uuid) as allocation_id, cast(null as uuid) as contract_id,
         cast(null as uuid) as payment_id, cast('AWARD' as varchar(40)) as kind, amount_yen
  from award
  union all
  select id, award_id, id, cast(null as uuid), cast(null as uuid), cast('ALLOCATION' as varchar(40)), amount_yen
  from allocation
  union all
  select id, award_id, allocation_id, id, cast(null as uuid), cast('CONTRACT' as varchar(40)), amount_yen
  from contract
  union all
  select id, award_id, allocation_id, contract_id, id, cast('PAYMENT' as varchar(40)), amount_yen
  from payment
  union all
  select id, award_id, allocation_id, contract_id, payment_id, entry_kind, -amount_yen
  from reversal;

-- What a sum has to say of itself: each row, as long as something is left of it, whose amount is worked out or approximate.
create view ledger_mark as
  select e.id, e.award_id, e.origin not in ('ENTERED', 'DOCUMENT') as derived, e.approximate
  from (
    select id, id as award_id, amount_yen, origin, approximate from award
    union all
    select id, award_id, amount_yen, origin, approximate from allocation
    union all
    select id, award_id, amount_yen, origin, approximate from contract
    union all
    select id, award_id, amount_yen, origin, approximate from payment
  ) e
  where (e.approximate or e.origin not in ('ENTERED', 'DOCUMENT'))
    and e.amount_yen <> (select coalesce(sum(r.amount_yen), 0) from reversal r where r.entry_id = e.id);
