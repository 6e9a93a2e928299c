-- The patient whose own token asked; empty when an institution asks.
ALTER TABLE audit_event ADD COLUMN resident text NOT NULL DEFAULT '';

-- What a person did, or a resident; most lines name neither.
CREATE INDEX audit_event_person ON audit_event (person, recorded_at) WHERE person <> '';
CREATE INDEX audit_event_resident ON audit_event (resident, recorded_at) WHERE resident <> '';

-- A trigger for a whole statement stands on one table: each month has its own against TRUNCATE.
-- Those for each row are passed on by PostgreSQL. Several servers may make a month at once.
CREATE FUNCTION make_audit_month(month text, since timestamptz, until timestamptz) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  made text := 'audit_event_' || month;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('exchange.audit_event'));
  IF to_regclass('exchange.' || made) IS NOT NULL OR EXISTS (
      SELECT FROM exchange.audit_event_other WHERE recorded_at >= since AND recorded_at < until) THEN
    RETURN;
  END IF;
  -- To attach a table hinders nobody who adds lines meanwhile; to make it in place would.
  EXECUTE format('CREATE TABLE exchange.%I (LIKE exchange.audit_event INCLUDING DEFAULTS)', made);
  EXECUTE format(
    'CREATE TRIGGER audit_event_is_kept BEFORE TRUNCATE ON exchange.%I'
    || ' FOR EACH STATEMENT EXECUTE FUNCTION exchange.refuse_change()', made);
  EXECUTE format(
    'ALTER TABLE exchange.audit_event ATTACH PARTITION exchange.%I FOR VALUES FROM (%L) TO (%L)',
    made, since, until);
END $$;

DO $$
DECLARE
  made regclass;
BEGIN
  FOR made IN SELECT inhrelid FROM pg_inherits WHERE inhparent = 'audit_event'::regclass LOOP
    EXECUTE format(
      'CREATE TRIGGER audit_event_is_kept BEFORE TRUNCATE ON %s'
      || ' FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', made);
  END LOOP;
END $$;
