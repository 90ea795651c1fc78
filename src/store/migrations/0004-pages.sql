-- Pages that were kept, by a mark of their bytes: an archive that is added again is passed over without being taken apart.
create table page (mark text primary key, version text not null);
