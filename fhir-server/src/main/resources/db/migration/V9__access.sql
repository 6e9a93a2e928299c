-- Who may see whose records, in three tables that one look-up answers from.

-- Each record about a patient: whose it is, and which institution wrote it.
CREATE TABLE record_subject (
  record  text PRIMARY KEY,
  type    text NOT NULL,
  patient text NOT NULL,
  author  text NOT NULL
);
CREATE INDEX record_subject_patient ON record_subject (patient, type);
CREATE INDEX record_subject_author ON record_subject (author, type);

-- What was sent to an institution: it may read that for good.
CREATE TABLE record_share (
  record      text        NOT NULL,
  institution text        NOT NULL,
  since       timestamptz NOT NULL,
  PRIMARY KEY (record, institution)
);

-- That an institution cares for a patient, why, since when and until when. A relationship that ends
-- keeps its row: a person may ask who could see them, and when.
CREATE TABLE care_relationship (
  patient     text        NOT NULL,
  institution text        NOT NULL,
  ground      text        NOT NULL,
  source      text        NOT NULL,
  since       timestamptz NOT NULL,
  until       timestamptz NOT NULL,
  PRIMARY KEY (source, patient, institution, ground)
);
CREATE INDEX care_relationship_pair ON care_relationship (patient, institution, until);

-- Whose a search with further pages is: nobody else may turn them.
CREATE TABLE search_page (
  search      text        PRIMARY KEY,
  client_id   text        NOT NULL,
  institution text        NOT NULL,
  begun_at    timestamptz NOT NULL
);
CREATE INDEX search_page_begun_at ON search_page (begun_at);
