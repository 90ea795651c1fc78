-- What is copied is worked out where it counts, from the sketches of the reports of one event, and no longer kept for all pairs.
drop table copy;
