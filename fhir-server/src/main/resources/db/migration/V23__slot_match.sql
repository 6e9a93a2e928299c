-- Where to book: by what a match finds sessions, as it was when they were published.

-- From when it is held: a match looks at the first sessions of a department, and at no more.
ALTER TABLE slot_session ADD COLUMN begins timestamptz;
UPDATE slot_session SET begins =
  (SELECT min(starts) FROM slot WHERE slot.schedule = slot_session.schedule);
CREATE INDEX slot_session_of_department ON slot_session (department, begins, schedule);
CREATE INDEX slot_session_of_doctor ON slot_session (doctor, begins, schedule);
CREATE INDEX slot_session_of_service ON slot_session (service, begins, schedule);
CREATE INDEX slot_session_at_institution ON slot_session (institution, department, begins, schedule);

-- The earliest slot of a session that nobody has, without a look at those that somebody has.
CREATE INDEX slot_unbooked ON slot (schedule, starts, id)
  WHERE (appointment IS NULL OR held_until IS NOT NULL) AND fate IN ('open', 'returned');

-- Where the institutions stand that have published sessions.
CREATE TABLE slot_institution (
  institution text             PRIMARY KEY,
  division    text COLLATE "C" NOT NULL
);
CREATE INDEX slot_institution_in ON slot_institution (division, institution);

-- By what doctors and services are found: beginnings of these are what somebody types.
CREATE TABLE slot_term (
  term  text COLLATE "C" NOT NULL,
  -- PractitionerRole/id or HealthcareService/id.
  actor text             NOT NULL,
  PRIMARY KEY (term, actor)
);
CREATE INDEX slot_term_of_actor ON slot_term (actor);
