-- Every access to a patient's record, allowed or refused: written once, never changed. Whoever wants
-- to take months away does so partition by partition, as the owner of the database, not by a client.
CREATE TABLE audit_event (
  id          uuid        NOT NULL,
  recorded_at timestamptz NOT NULL,
  client      text        NOT NULL,
  institution text        NOT NULL,
  person      text        NOT NULL,
  purpose     text        NOT NULL,
  address     text        NOT NULL,
  request_id  text        NOT NULL,
  action      char(1)     NOT NULL,
  interaction text        NOT NULL,
  type        text        NOT NULL,
  parameters  text        NOT NULL,
  records     text[]      NOT NULL,
  patients    text[]      NOT NULL,
  status      int         NOT NULL,
  PRIMARY KEY (recorded_at, id)
) PARTITION BY RANGE (recorded_at);

CREATE INDEX audit_event_patients ON audit_event USING gin (patients);
CREATE INDEX audit_event_institution ON audit_event (institution, recorded_at);

-- Takes what no month's partition takes, so that no access is refused for want of one.
CREATE TABLE audit_event_other PARTITION OF audit_event DEFAULT;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit trail is only added to';
END $$;

CREATE TRIGGER audit_event_stays BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_event_is_kept BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
