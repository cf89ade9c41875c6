#!/bin/sh
# Run by the image of PostgreSQL when the database is made: the user of the service, who owns nothing.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" --set=password="$SERVICE_PASSWORD" <<'SQL'
create role tsunagari login password :'password';
SQL
