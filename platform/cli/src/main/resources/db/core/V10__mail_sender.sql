-- In whose name a tenant's mails are sent, and who reads the replies.

create table core.mail_sender (
  tenant_id   int not null default core.tenant(),
  id          uuid not null,
  version     int not null default 1,
  names       jsonb,
  reply_to    text,
  primary key (tenant_id, id)
);
comment on table core.mail_sender is 'What a tenant''s mails say of their sender; without a row, its own name and no replies.';
create unique index mail_sender_once on core.mail_sender (tenant_id);

alter table core.mail_sender enable row level security;
alter table core.mail_sender force row level security;
create policy tenant on core.mail_sender to app_rw using (tenant_id = core.tenant()) with check (tenant_id = core.tenant());
grant select, insert, update, delete on core.mail_sender to app_rw;
alter table core.mail_sender owner to app_owner;
