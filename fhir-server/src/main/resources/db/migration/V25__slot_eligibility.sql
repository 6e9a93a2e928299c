-- Whom a session sees, where not everybody; ages in completed years, both included.
ALTER TABLE slot_session ADD COLUMN sex text;
ALTER TABLE slot_session ADD COLUMN youngest integer;
ALTER TABLE slot_session ADD COLUMN oldest integer;
