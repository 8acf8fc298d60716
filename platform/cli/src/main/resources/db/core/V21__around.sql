-- Who lies around whom is told by the beginning of the code.
create index member_code on net.member (code text_pattern_ops);
