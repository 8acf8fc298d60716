-- People are told of the meetings in which they have a place.

alter table core.notification drop constraint notification_kind_check;
alter table core.notification add constraint notification_kind_check
  check (kind in ('contribution-answered', 'contribution-merged', 'contribution-hidden', 'contribution-shown',
                  'comment-received', 'comment-hidden', 'comment-shown', 'appeal-decided', 'meeting-seated',
                  'meeting-changed', 'meeting-cancelled', 'meeting-restituted'));
