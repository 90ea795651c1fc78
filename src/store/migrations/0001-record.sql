-- Rows hold small integers; the ids that leave the record (16 hex digits) stand once each. /*sqlite ...*/ and /*postgres ...*/
-- are read by that database alone. `content` is packed JSON (pack.ts).
/*postgres create domain blob as bytea; */

-- Logs: only added to, never changed.
create table report (
  seq integer primary key,
  id text not null unique
);

create table version (
  seq integer primary key,
  id text not null unique,
  report integer not null references report,
  number integer not null,
  added_at text not null,
  withdrawn text,
  title text,
  publisher text,
  url text,
  published_at text not null,
  zone text,
  content blob,
  unique (report, number)
);

create table reading (
  seq integer primary key,
  version integer not null references version,
  read_at text not null,
  rules text not null,
  content blob not null
);
create index reading_version on reading (version);

create table statement (
  reading integer primary key references reading,
  content blob not null
);

create table judgement (
  seq integer primary key,
  id text not null unique,
  made_at text not null,
  content text not null
);

create table list (
  seq integer primary key,
  name text not null,
  given_at text not null,
  content blob not null
);

-- Views: derived from the logs, made anew by a rebuild.
-- What one reading tells counts from `since` to before `until` (null: still).
create table telling_time (
  reading integer primary key references reading,
  report integer not null references report,
  version integer not null references version,
  since text not null,
  until text,
  topic text not null,
  sketch blob not null
);
create index telling_time_report on telling_time (report);

create table telling (
  seq integer primary key,
  id text not null,
  reading integer not null references reading,
  content blob not null
);
create index telling_id on telling (id);
create index telling_reading on telling (reading);

create table block (
  key bigint not null,
  telling integer not null references telling,
  primary key (key, telling)
) /*sqlite without rowid */;

create table telling_link (
  one integer not null references telling,
  other integer not null references telling,
  score double precision not null,
  primary key (one, other)
) /*sqlite without rowid */;
create index telling_link_other on telling_link (other, one);

-- Of each telling that counts now: its family, and its event unless it is rejected. Both by the telling with the smallest id.
create table member (
  telling integer primary key references telling,
  family integer not null,
  event integer
);
create index member_family on member (family);
create index member_event on member (event);

create table event (
  telling integer primary key references telling,
  kind text not null,
  standing text not null,
  day text not null,
  from_day text not null,
  to_day text not null,
  confidence double precision not null,
  sources integer not null,
  conflict integer not null,
  content blob not null
);
create index event_day on event (day, telling);
create index event_kind on event (kind, day);
create index event_standing on event (standing, to_day);
create index event_conflict on event (conflict, day);

create table event_role (
  alias integer not null,
  place integer not null,
  event integer not null,
  primary key (alias, place, event)
) /*sqlite without rowid */;
create index event_role_event on event_role (event);

create table event_source (
  name text not null,
  event integer not null,
  primary key (name, event)
) /*sqlite without rowid */;
create index event_source_event on event_source (event);

create table quote (
  seq integer primary key,
  id text not null,
  reading integer not null references reading,
  place integer not null,
  alias integer
);
create index quote_id on quote (id);
create index quote_reading on quote (reading);
create index quote_alias on quote (alias, seq);

create table figure (
  seq integer primary key,
  id text not null,
  reading integer not null references reading,
  series text not null,
  content blob not null
);
create index figure_id on figure (id);
create index figure_reading on figure (reading);
create index figure_series on figure (series, seq);

create table alias (
  seq integer primary key,
  id text not null unique,
  type text not null,
  key text not null,
  family integer,
  entity integer
);
create index alias_family on alias (family);
create index alias_entity on alias (entity);
create index alias_key on alias (key);

create table mention (
  alias integer not null references alias,
  reading integer not null references reading,
  name text not null,
  titles text,
  claims text,
  primary key (alias, reading)
) /*sqlite without rowid */;
create index mention_reading on mention (reading);

-- Sums over the mentions that count now: names, titles and claimed keys of an alias, and in how many reports each stands.
create table alias_said (
  alias integer not null references alias,
  what text not null,
  words text not null,
  reports integer not null,
  primary key (alias, what, words)
) /*sqlite without rowid */;

create table alias_block (
  key bigint not null,
  alias integer not null references alias,
  primary key (key, alias)
) /*sqlite without rowid */;
create index alias_block_alias on alias_block (alias);

create table alias_link (
  one integer not null references alias,
  other integer not null references alias,
  score double precision not null,
  primary key (one, other)
) /*sqlite without rowid */;
create index alias_link_other on alias_link (other, one);

create table entity (
  alias integer primary key references alias,
  type text not null,
  name text not null,
  content blob not null
);
create index entity_name on entity (name, alias);

create table sketch (
  key bigint not null,
  reading integer not null references reading,
  primary key (key, reading)
) /*sqlite without rowid */;

create table copy (
  one integer not null references reading,
  other integer not null references reading,
  share double precision not null,
  primary key (one, other)
) /*sqlite without rowid */;
create index copy_other on copy (other, one);

-- Words to find things by; the row is eight times the thing's own, plus its type (search.ts). Searched in two ways, kept once.
/*sqlite
create virtual table search using fts5 (words, content = '', tokenize = "porter unicode61 remove_diacritics 2");
*/
/*postgres
create table search (rowid bigint primary key, words tsvector not null);
create index search_words on search using gin (words);
*/
