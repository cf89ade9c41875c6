-- Who takes part in a session. How they are reached stands apart (registration_contact), so that nothing that reads registrations can show it.
create table registration (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null references municipality,
  live boolean,
  session_id uuid not null references session,
  number bigint not null,
  party_size integer not null,
  format varchar(40) not null,
  needs json not null,
  language varchar(40) not null,
  state varchar(40) not null,
  contact_kind varchar(40) not null,
  contact_kept boolean not null,
  confirmed_at timestamp(6) with time zone,
  cancelled_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint registration__number unique (session_id, number)
);
create index registration_state on registration (session_id, state, number);

-- A contact is encrypted (AES-256-GCM), and found by a keyed hash over the session and its normalised form; key_id says by which key both
-- were made. active is null once the registration is cancelled, which frees the contact for another. Rows are deleted some time after the session.
create table registration_contact (
  registration_id uuid primary key references registration,
  municipality_code varchar(6) not null,
  session_id uuid not null references session,
  sealed bytea not null,
  key_id varchar(40) not null,
  contact_hash varchar(64) not null,
  active boolean,
  constraint registration_contact__contact unique (session_id, contact_hash, active)
);
create index registration_contact_key on registration_contact (key_id);

-- SHA-256 of what the mails to one party let it read and cancel its registration by: 256 random bits, of which nothing else is kept.
create table registration_token (
  token_hash varchar(64) primary key,
  municipality_code varchar(6) not null,
  registration_id uuid not null references registration,
  issued_at timestamp(6) with time zone not null
);
create index registration_token_registration on registration_token (registration_id, issued_at);

create sequence mail_order;

-- Mails on their way. Recipient, subject and text are encrypted until the mail is sent and are then deleted. Whoever has claimed a row
-- sends it; a claim that ran out is anybody's.
create table mail (
  id uuid primary key,
  version bigint not null,
  municipality_code varchar(6) not null,
  number bigint default nextval('mail_order') not null,
  platform_id uuid not null references platform,
  session_id uuid not null references session,
  registration_id uuid not null references registration,
  kind varchar(40) not null,
  language varchar(40) not null,
  state varchar(40) not null,
  sealed bytea,
  key_id varchar(40),
  tries integer not null,
  due_at timestamp(6) with time zone,
  expires_at timestamp(6) with time zone not null,
  claimed_by uuid,
  claimed_until timestamp(6) with time zone not null,
  sent_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  constraint mail_number unique (number)
);
create index mail_platform on mail (platform_id, id);
create index mail_session on mail (session_id);
create index mail_due on mail (state, due_at);
create index mail_registration on mail (registration_id, number);
create index mail_key on mail (key_id);

insert into job (name) values ('contact-erasure');
insert into job (name) values ('contact-keys');
