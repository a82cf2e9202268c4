-- Version 1 of the journal. Moments are ISO-8601 text (a day, or a date-time with offset), amounts are minor units
-- beside their ISO 4217 currency, ids are 16-byte UUIDs, enums their Java names in lower case. row_hash is the hash
-- of the other columns of its row. Columns that lists read come before the long texts.

CREATE TABLE settings(
  id BLOB NOT NULL PRIMARY KEY CHECK(length(id) = 16),
  business TEXT NOT NULL,
  owner TEXT NOT NULL,
  currency TEXT NOT NULL,
  hourly_rate_minor INTEGER,
  hourly_rate_currency TEXT,
  spending_authority_minor INTEGER,
  spending_authority_currency TEXT,
  example INTEGER NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE customer(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  company TEXT NOT NULL,
  email TEXT NOT NULL,
  phone TEXT NOT NULL,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX customer_by_name ON customer(name_key);

CREATE TABLE nickname(
  customer INTEGER NOT NULL REFERENCES customer(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(customer, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX nickname_by_name ON nickname(name_key);

CREATE TABLE incident(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  sort_at TEXT NOT NULL,
  month TEXT NOT NULL,
  customer INTEGER REFERENCES customer(n),
  cause_key TEXT NOT NULL,
  kind_of_job_key TEXT NOT NULL,
  -- computed from the whole incident at every save
  stage TEXT NOT NULL,
  next_step TEXT NOT NULL,
  next_due TEXT,
  severity TEXT NOT NULL,
  told TEXT,
  first_mood INTEGER,
  latest_mood INTEGER,
  heated INTEGER NOT NULL,
  -- as the owner gave it
  title TEXT NOT NULL,
  cause TEXT NOT NULL,
  kind_of_job TEXT NOT NULL,
  legal_hold INTEGER NOT NULL,
  job TEXT NOT NULL,
  happened_at TEXT,
  noticed_at TEXT,
  told_at TEXT,
  acknowledged_at TEXT,
  resolved_at TEXT,
  noticed_by TEXT,
  fault TEXT,
  control TEXT,
  lost_time TEXT,
  lost_money TEXT,
  public_embarrassment TEXT,
  damaged_reputation TEXT,
  legal_exposure TEXT,
  severity_override TEXT,
  price_minor INTEGER,
  price_currency TEXT,
  customers_loss_minor INTEGER,
  customers_loss_currency TEXT,
  minutes_spent INTEGER,
  hourly_rate_minor INTEGER,
  hourly_rate_currency TEXT,
  vendor_covers_minor INTEGER,
  vendor_covers_currency TEXT,
  spending_authority_minor INTEGER,
  spending_authority_currency TEXT,
  legal_gate_dismissed_at TEXT,
  closed_at TEXT,
  import_key TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  story TEXT NOT NULL,
  mistake TEXT NOT NULL,
  people_involved TEXT NOT NULL,
  would_have_prevented TEXT NOT NULL,
  will_prevent TEXT NOT NULL,
  went_well TEXT NOT NULL,
  lucky TEXT NOT NULL,
  looks_like TEXT NOT NULL,
  puts_right TEXT NOT NULL,
  vent TEXT NOT NULL,
  kind_word TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT;
-- Each of these ends in n, as every index does.
CREATE INDEX incident_by_time ON incident(sort_at);
CREATE INDEX incident_by_customer ON incident(customer, sort_at);
CREATE INDEX incident_by_cause ON incident(cause_key, sort_at);
CREATE INDEX incident_by_stage ON incident(stage, sort_at);
CREATE INDEX incident_by_next_step ON incident(next_step, sort_at);
CREATE UNIQUE INDEX incident_by_import_key ON incident(import_key) WHERE import_key IS NOT NULL;

CREATE TABLE incident_tag(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  tag TEXT NOT NULL,
  tag_key TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX incident_tag_by_tag ON incident_tag(tag_key, incident);

CREATE TABLE incident_why(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  why TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  at TEXT NOT NULL,
  channel TEXT,
  began TEXT,
  words TEXT NOT NULL,
  mood INTEGER,
  heard_out INTEGER,
  note TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE apology(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  kind TEXT,
  words TEXT NOT NULL,
  channel TEXT,
  sent_at TEXT,
  regret INTEGER NOT NULL,
  explanation INTEGER NOT NULL,
  responsibility INTEGER NOT NULL,
  repentance INTEGER NOT NULL,
  repair INTEGER NOT NULL,
  forgiveness INTEGER NOT NULL,
  answer TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE apology_accepted_hint(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  apology INTEGER NOT NULL,
  hint TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, apology, hint)
) STRICT, WITHOUT ROWID;

CREATE TABLE amends(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  cost_minor INTEGER,
  cost_currency TEXT,
  payer TEXT,
  promised_for TEXT,
  done_at TEXT,
  dropped_at TEXT,
  above_and_beyond INTEGER NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX amends_open ON amends(promised_for, incident) WHERE done_at IS NULL AND dropped_at IS NULL;

CREATE TABLE action(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  what TEXT NOT NULL,
  due TEXT,
  done_at TEXT,
  verified_at TEXT,
  dropped_at TEXT,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX action_open ON action(due, incident) WHERE done_at IS NULL AND dropped_at IS NULL;

CREATE TABLE follow_up(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  what TEXT NOT NULL,
  due TEXT,
  done_at TEXT,
  dropped_at TEXT,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX follow_up_open ON follow_up(due, incident) WHERE done_at IS NULL AND dropped_at IS NULL;

-- Earlier dates of amends, actions and follow-ups, found by the id of what was moved.
CREATE TABLE owed_move(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  owed BLOB NOT NULL,
  position INTEGER NOT NULL,
  from_due TEXT,
  to_due TEXT,
  moved_at TEXT NOT NULL,
  reason TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, owed, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE worst_case(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  likelihood TEXT NOT NULL,
  what TEXT NOT NULL,
  first_move TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE outcome(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  after_days INTEGER NOT NULL,
  asked_at TEXT NOT NULL,
  what TEXT NOT NULL,
  revenue_since_minor INTEGER,
  revenue_since_currency TEXT,
  note TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;

-- The bytes of attached files, once each; sha256 is their hash, so they need no other.
CREATE TABLE attachment_content(
  sha256 BLOB NOT NULL PRIMARY KEY CHECK(length(sha256) = 32),
  size INTEGER NOT NULL,
  content BLOB NOT NULL
) STRICT;

CREATE TABLE attachment(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 BLOB NOT NULL REFERENCES attachment_content(sha256),
  size INTEGER NOT NULL,
  added_at TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(incident, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX attachment_by_content ON attachment(sha256);

CREATE TABLE lesson(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  lemon TEXT NOT NULL,
  lemonade TEXT NOT NULL,
  cue TEXT NOT NULL,
  act TEXT NOT NULL,
  cause TEXT NOT NULL,
  cause_key TEXT NOT NULL,
  kind_of_job TEXT NOT NULL,
  paused_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT;

-- No foreign key: an incident in the Trash keeps its place in the lesson.
CREATE TABLE lesson_incident(
  lesson INTEGER NOT NULL REFERENCES lesson(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  incident_id BLOB NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(lesson, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX lesson_incident_by_incident ON lesson_incident(incident_id);

CREATE TABLE rehearsal(
  lesson INTEGER NOT NULL REFERENCES lesson(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  at TEXT NOT NULL,
  came_up INTEGER,
  helped INTEGER,
  note TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(lesson, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE save(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  at TEXT NOT NULL,
  what TEXT NOT NULL,
  loss_avoided_minor INTEGER,
  loss_avoided_currency TEXT,
  lesson_id BLOB,
  checklist_id BLOB,
  customer_id BLOB,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT;

CREATE TABLE checklist(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  title TEXT NOT NULL,
  kind_of_job TEXT NOT NULL,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT;

CREATE TABLE checklist_item(
  checklist INTEGER NOT NULL REFERENCES checklist(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  text TEXT NOT NULL,
  lesson_id BLOB,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(checklist, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist_run(
  checklist INTEGER NOT NULL REFERENCES checklist(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  id BLOB NOT NULL,
  job TEXT NOT NULL,
  customer_id BLOB,
  started_at TEXT NOT NULL,
  finished_at TEXT,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(checklist, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE checklist_tick(
  checklist INTEGER NOT NULL REFERENCES checklist(n) ON DELETE CASCADE,
  run INTEGER NOT NULL,
  position INTEGER NOT NULL,
  item_id BLOB NOT NULL,
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  caught INTEGER NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(checklist, run, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE review(
  n INTEGER PRIMARY KEY,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  year INTEGER NOT NULL,
  week INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  sealed_at TEXT,
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX review_by_week ON review(year, week);

CREATE TABLE review_answer(
  review INTEGER NOT NULL REFERENCES review(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  page TEXT NOT NULL,
  question TEXT NOT NULL,
  words TEXT NOT NULL,
  about_id BLOB,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(review, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_amendment(
  review INTEGER NOT NULL REFERENCES review(n) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  at TEXT NOT NULL,
  words TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(review, position)
) STRICT, WITHOUT ROWID;

-- Earlier versions, whole, as JSON; at most one for ten minutes of editing.
CREATE TABLE history(
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id BLOB NOT NULL,
  saved_at TEXT NOT NULL,
  body TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT;
CREATE INDEX history_by_id ON history(id, n);

CREATE TABLE trash(
  n INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  id BLOB NOT NULL UNIQUE CHECK(length(id) = 16),
  title TEXT NOT NULL,
  trashed_at TEXT NOT NULL,
  import_key TEXT,
  body TEXT NOT NULL,
  row_hash INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX trash_by_import_key ON trash(import_key) WHERE import_key IS NOT NULL;

-- What each incident cost the owner, one row for each currency; computed.
CREATE TABLE incident_cost(
  incident INTEGER NOT NULL REFERENCES incident(n) ON DELETE CASCADE,
  currency TEXT NOT NULL,
  minor INTEGER NOT NULL,
  PRIMARY KEY(incident, currency)
) STRICT, WITHOUT ROWID;

-- Sums for the Lemonade stand, kept in the transaction of every save.
CREATE TABLE rollup(
  month TEXT NOT NULL,
  kind_of_job_key TEXT NOT NULL,
  cause_key TEXT NOT NULL,
  incidents INTEGER NOT NULL,
  heated INTEGER NOT NULL,
  PRIMARY KEY(month, kind_of_job_key, cause_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE rollup_cost(
  month TEXT NOT NULL,
  kind_of_job_key TEXT NOT NULL,
  cause_key TEXT NOT NULL,
  currency TEXT NOT NULL,
  minor INTEGER NOT NULL,
  PRIMARY KEY(month, kind_of_job_key, cause_key, currency)
) STRICT, WITHOUT ROWID;

-- How causes and kinds of job were last spelled.
CREATE TABLE spelling(
  kind TEXT NOT NULL,
  key TEXT NOT NULL,
  spelled TEXT NOT NULL,
  row_hash INTEGER NOT NULL,
  PRIMARY KEY(kind, key)
) STRICT, WITHOUT ROWID;

-- What a search looks through: all the owner's words on an incident but the private notes.
CREATE VIEW incident_text(n, title, who, body) AS
SELECT i.n, i.title,
  coalesce((SELECT c.name || coalesce(char(10) || (SELECT group_concat(name, char(10)) FROM (SELECT name FROM nickname WHERE customer = c.n ORDER BY position)), '')
            FROM customer c WHERE c.n = i.customer), ''),
  i.story || char(10) || i.cause || char(10) || i.job || char(10) || i.kind_of_job
  || coalesce(char(10) || (SELECT group_concat(tag, char(10)) FROM (SELECT tag FROM incident_tag WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(words || char(10) || note, char(10)) FROM (SELECT words, note FROM contact WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(words || char(10) || answer, char(10)) FROM (SELECT words, answer FROM apology WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(what, char(10)) FROM (SELECT what FROM amends WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(what, char(10)) FROM (SELECT what FROM follow_up WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(what, char(10)) FROM (SELECT what FROM action WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(what || char(10) || first_move, char(10)) FROM (SELECT what, first_move FROM worst_case WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(note, char(10)) FROM (SELECT note FROM outcome WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(name, char(10)) FROM (SELECT name FROM attachment WHERE incident = i.n ORDER BY position)), '')
  || coalesce(char(10) || (SELECT group_concat(why, char(10)) FROM (SELECT why FROM incident_why WHERE incident = i.n ORDER BY position)), '')
  || char(10) || i.mistake || char(10) || i.people_involved || char(10) || i.would_have_prevented || char(10) || i.will_prevent
  || char(10) || i.went_well || char(10) || i.lucky || char(10) || i.looks_like || char(10) || i.puts_right
FROM incident i;

CREATE VIRTUAL TABLE incident_search USING fts5(title, who, body,
  content = 'incident_text', content_rowid = 'n', tokenize = 'unicode61 remove_diacritics 2');
INSERT INTO incident_search(incident_search, rank) VALUES('secure-delete', 1);
