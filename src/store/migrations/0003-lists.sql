-- Lists of events are walked by day and narrowed without a look at the rows themselves, which are large.
drop index event_day;
create index event_day on event (day, telling, confidence, kind, standing, from_day, to_day, sources, conflict);
create index event_confidence on event (confidence, kind, standing, from_day, to_day, sources, conflict);
drop index event_kind;
create index event_kind on event (kind, day, telling, confidence);
