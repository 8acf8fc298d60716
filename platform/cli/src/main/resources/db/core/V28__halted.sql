-- Quarantine: a module that keeps failing a tenant is halted there until its administrators release it.

alter table core.module
  add column halted_at timestamptz,
  add column halted_because text check (halted_because in ('errors', 'time', 'stuck')),
  add column halted_version text,
  add check ((halted_at is null) = (halted_because is null) and (halted_at is null) = (halted_version is null));
comment on column core.module.halted_at is 'Since when it is in quarantine; its addresses answer 503 meanwhile.';
comment on column core.module.halted_because is 'Too many answers failed, too many took too long, or one never came.';
comment on column core.module.halted_version is 'The version that failed.';
