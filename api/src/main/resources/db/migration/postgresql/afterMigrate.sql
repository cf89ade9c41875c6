-- The migrations run as the owner of the tables, the service as ${service_user}, who can do everything that it needs with the records
-- and can only add to the audit and the ledger and read them; an award it can change, for its carry-over and settlement. Where both are
-- one user, only the audit is kept from it: PostgreSQL checks a foreign key as the owner of the table that it leads to, who must then
-- be able to lock its rows, and for that to update them.
do $$
begin
  -- Two instances that start at once would else meet in the catalogue.
  perform pg_advisory_xact_lock(6003);
  grant usage on schema "${flyway:defaultSchema}" to "${service_user}";
  grant select, insert, update, delete on all tables in schema "${flyway:defaultSchema}" to "${service_user}";
  grant select, usage on all sequences in schema "${flyway:defaultSchema}" to "${service_user}";
  revoke update, delete, truncate on audit_entry, audit_seal from "${service_user}";
  if current_user <> '${service_user}' then
    revoke update, delete, truncate on allocation, contract, contract_contractor, payment, reversal from "${service_user}";
    revoke delete, truncate on award from "${service_user}";
    revoke all on flyway_schema_history from "${service_user}";
  end if;
end
$$;
