-- Slots: one line for each number that can be booked, and what their hospitals have published.

-- A publication says all of a day of one hospital. Who publishes or replaces one locks its line.
CREATE TABLE slot_day (
  institution text        NOT NULL,
  day         date        NOT NULL,
  -- Of what was published: the same again changes nothing.
  digest      bytea,
  published_at timestamptz,
  PRIMARY KEY (institution, day)
);

-- The sessions that have been published, by the hospital's own numbers; the Schedules say the rest.
CREATE TABLE slot_session (
  schedule    uuid PRIMARY KEY,
  institution text NOT NULL,
  day         date NOT NULL,
  system      text NOT NULL,
  number      text NOT NULL,
  -- What searches of slots ask of their schedules.
  doctor      text NOT NULL,
  service     text NOT NULL,
  department  text NOT NULL,
  clinic_type text NOT NULL,
  UNIQUE (institution, system, number)
);
CREATE INDEX slot_session_day ON slot_session (institution, day);

CREATE TABLE slot (
  id          uuid        PRIMARY KEY,
  schedule    uuid        NOT NULL REFERENCES slot_session,
  changed_at  timestamptz NOT NULL,
  starts      timestamptz NOT NULL,
  ends        timestamptz NOT NULL,
  pool        text        NOT NULL,
  -- The instants of its opening, as they were published.
  platform_at timestamptz,
  release_at  timestamptz,
  public_at   timestamptz,
  return_at   timestamptz,
  -- The hospital's number of it.
  system      text,
  number      text,
  -- The Slot as it was sent, where it says more than the columns.
  record      text,
  -- The id of the Appointment that has it.
  appointment text,
  -- open, returned, replaced. Whether it can be booked is decided by the clock, not here.
  fate        text        NOT NULL DEFAULT 'open',
  -- As of its session: so that a search finds by one index what can be booked, in order of time.
  institution text        NOT NULL,
  doctor      text        NOT NULL,
  department  text        NOT NULL
);
CREATE INDEX slot_of_schedule ON slot (schedule, starts, id);
CREATE INDEX slot_of_institution ON slot (institution, starts, id);
CREATE INDEX slot_of_doctor ON slot (doctor, starts, id);
CREATE INDEX slot_of_department ON slot (department, starts, id) WHERE appointment IS NULL AND fate <> 'replaced';
CREATE INDEX slot_at ON slot (starts, id);
