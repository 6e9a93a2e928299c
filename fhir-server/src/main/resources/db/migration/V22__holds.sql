-- Slots that are only held, those that a hospital adds to a full session, and sessions that stop.

-- Until when the appointment keeps the slot if it does not book it; null once it has.
ALTER TABLE slot ADD COLUMN held_until timestamptz;
-- Whether the patient who had booked did not come.
ALTER TABLE slot ADD COLUMN missed boolean NOT NULL DEFAULT false;
-- A number that the hospital has added beside one that is taken.
ALTER TABLE slot ADD COLUMN overbooked boolean NOT NULL DEFAULT false;

-- A hold that has run out leaves its slot free without anybody writing that.
DROP INDEX slot_of_department;
CREATE INDEX slot_of_department ON slot (department, starts, id)
  WHERE (appointment IS NULL OR held_until IS NOT NULL) AND fate IN ('open', 'returned');

COMMENT ON COLUMN slot.fate IS 'open, returned, replaced or withdrawn; the clock decides the rest';
