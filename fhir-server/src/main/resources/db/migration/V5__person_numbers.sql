-- Each number that a person has for life, and the one Patient that bears it. The number itself is
-- in the record; here stands its SHA-256 with its system, so that no statement or log shows it.
CREATE TABLE person_number (
  digest     char(64)    PRIMARY KEY,
  patient_id varchar(64) NOT NULL
);
CREATE INDEX person_number_patient ON person_number (patient_id);
