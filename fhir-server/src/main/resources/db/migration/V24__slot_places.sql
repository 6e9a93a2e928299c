-- Sessions that are not held at their hospital: in its vehicle, or at another institution's place.

-- The ids of the Locations that a session names.
ALTER TABLE slot_session ADD COLUMN places text[] NOT NULL DEFAULT '{}';
-- The institution at whose place it is held; null where that is the hospital itself.
ALTER TABLE slot_session ADD COLUMN held_at text;
CREATE INDEX slot_session_in_place ON slot_session USING gin (places);
CREATE INDEX slot_session_held_at ON slot_session (held_at, department, begins, schedule)
  WHERE held_at IS NOT NULL;

-- Slots of a doctor are found by their sessions, as those of a service or a place are.
DROP INDEX slot_of_doctor;
