-- What a ground does not open, how long what was sent stays readable, and who reads by mandate.

-- The sensitive classes of a record, by its security labels; few records have any.
ALTER TABLE record_subject ADD COLUMN classes text[] NOT NULL DEFAULT '{}';
CREATE INDEX record_subject_sensitive ON record_subject (patient, type) WHERE classes <> '{}';
DROP INDEX record_subject_author;
CREATE INDEX record_subject_type ON record_subject (type, author);

-- The sensitive classes that a relationship opens besides.
ALTER TABLE care_relationship ADD COLUMN opens text[] NOT NULL DEFAULT '{}';

-- A share holds for records of its own patient alone, and until an end: a record of somebody else
-- that a referral names by mistake or by guess is not sent along.
ALTER TABLE record_share
  ADD COLUMN source  text        NOT NULL DEFAULT '',
  ADD COLUMN patient text        NOT NULL DEFAULT '',
  ADD COLUMN until   timestamptz NOT NULL DEFAULT '9999-12-31T00:00:00Z';
UPDATE record_share h SET patient = s.patient FROM record_subject s WHERE s.record = h.record;
ALTER TABLE record_share
  ALTER COLUMN source DROP DEFAULT,
  ALTER COLUMN patient DROP DEFAULT,
  ALTER COLUMN until DROP DEFAULT,
  DROP CONSTRAINT record_share_pkey,
  ADD PRIMARY KEY (source, record, institution);
CREATE INDEX record_share_pair ON record_share (record, institution);
ALTER TABLE record_share
  ADD COLUMN type text NOT NULL GENERATED ALWAYS AS (split_part(record, '/', 1)) STORED;
CREATE INDEX record_share_institution ON record_share (institution, type);

-- What a body that does not treat may read for one purpose: a kind of record, of one institution or
-- of all (''), whole or only some elements ('{}' for whole).
CREATE TABLE mandate (
  source     text        NOT NULL,
  body       text        NOT NULL,
  purpose    text        NOT NULL,
  kind       text        NOT NULL,
  records_of text        NOT NULL,
  elements   text[]      NOT NULL,
  since      timestamptz NOT NULL,
  until      timestamptz NOT NULL,
  PRIMARY KEY (source, kind, records_of)
);
CREATE INDEX mandate_body ON mandate (body, kind);

-- The pages of a resident's search are for that resident alone.
ALTER TABLE search_page ADD COLUMN patient text NOT NULL DEFAULT '';
ALTER TABLE search_page ALTER COLUMN patient DROP DEFAULT;
