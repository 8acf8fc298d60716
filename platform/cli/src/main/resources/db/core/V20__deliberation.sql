-- An applicant's council has decided: the text of that deliberation, before the network decides in its turn.

alter table core.application add column deliberation_id uuid;
alter table core.application add foreign key (tenant_id, deliberation_id) references core.file (tenant_id, id);
comment on column core.application.deliberation_id is 'The deliberation itself, as a PDF file; sent once, before a decision.';
create index application_deliberation on core.application (tenant_id, deliberation_id);
