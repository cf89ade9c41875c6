-- One row for each scheduled job; the instance that locks it runs the job.
create table job (
  name varchar(40) primary key
);
