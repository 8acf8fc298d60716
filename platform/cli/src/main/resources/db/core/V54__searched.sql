-- What people say is kept as readers look for it: in a search, none of ten thousand is put into that form anew.

alter table core.contribution add column searched text not null
  generated always as (net.searchable(title || chr(10) || body)) stored;
comment on column core.contribution.searched is 'Its title, and from the second line its text, without case, accents and harakat.';

alter table core.contribution_answer add column searched text not null
  generated always as (net.searchable(
    coalesce(words ->> 'ar', '') || ' ' || coalesce(words ->> 'fr', '') || ' ' || coalesce(words ->> 'zgh', ''))) stored;
comment on column core.contribution_answer.searched is 'Its words in every language, without case, accents and harakat.';
