-- Those who came are told once what became of what their tables said.
alter table core.workshop add column restituted_at timestamptz;
comment on column core.workshop.restituted_at is 'When those who came were written what became of their ideas.';
