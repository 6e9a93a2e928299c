-- What a write under an X-Request-Id was answered, kept for those who send it again. The row is
-- written in the transaction of the write itself: either both are there or neither is.
CREATE TABLE request_repeat (
  client_id   varchar(200) NOT NULL,
  institution varchar(64)  NOT NULL,
  request_id  varchar(128) NOT NULL,
  digest      bytea        NOT NULL,
  status      int          NOT NULL,
  headers     text         NOT NULL,
  body        bytea        NOT NULL,
  answered_at timestamptz  NOT NULL,
  PRIMARY KEY (client_id, institution, request_id)
);
CREATE INDEX request_repeat_answered_at ON request_repeat (answered_at);
