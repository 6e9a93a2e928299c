-- What happened, for those who subscribe; and what each of them has been given of it.

-- An event is written in the transaction that is it, for nobody in particular.
CREATE TABLE event (
  id      bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic   text        NOT NULL,
  focus   text        NOT NULL,
  version bigint      NOT NULL,
  patient text        NOT NULL,
  -- The institutions that it reaches whatever their rights are afterwards.
  parties text[]      NOT NULL,
  -- What filters ask about: 'parameter=value'.
  traits  text[]      NOT NULL,
  at      timestamptz NOT NULL
);
CREATE INDEX event_at ON event (at);

-- Events that have not been given out yet. However late its transaction commits, a row is seen here:
-- nobody keeps a mark below which all is thought to be known.
CREATE TABLE event_waiting (
  event bigint PRIMARY KEY REFERENCES event ON DELETE CASCADE
);

-- Subscriptions: as their subscribers wrote them, and what the exchange keeps beside.
CREATE TABLE subscription (
  id           text        PRIMARY KEY,
  version      int         NOT NULL,
  changed_at   timestamptz NOT NULL,
  -- Without status and without what only goes in: the values of headers.
  record       text        NOT NULL,
  client       text        NOT NULL,
  institution  text        NOT NULL,
  patient      text        NOT NULL,
  purpose      text        NOT NULL,
  topic        text        NOT NULL,
  -- Alternatives of one parameter stand in one line, 'parameter=one,other'; all lines must be met.
  filters      text[]      NOT NULL,
  -- Empty: nothing is sent, the subscriber reads $events.
  endpoint     text        NOT NULL,
  content      text        NOT NULL,
  -- After how long a quiet subscription is sent a heartbeat.
  heartbeat    interval,
  -- Headers and signing secret, encrypted.
  secrets      bytea,
  -- requested, active, error, off.
  status       text        NOT NULL,
  -- By the operator.
  paused       boolean     NOT NULL DEFAULT false,
  ends         timestamptz NOT NULL,
  -- The last number given, the last that arrived or was skipped, and the last that is kept no longer.
  numbered     bigint      NOT NULL DEFAULT 0,
  delivered    bigint      NOT NULL DEFAULT 0,
  removed      bigint      NOT NULL DEFAULT 0,
  -- How many were removed before they arrived.
  undelivered  bigint      NOT NULL DEFAULT 0,
  -- Whether the endpoint has taken the handshake.
  greeted      boolean     NOT NULL DEFAULT false,
  -- Attempts in vain since the last that arrived, and why.
  failures     int         NOT NULL DEFAULT 0,
  fault        text        NOT NULL DEFAULT '',
  -- Nothing is sent before; infinity: not until the subscriber or the operator says so.
  due          timestamptz NOT NULL DEFAULT '-infinity',
  sent_at      timestamptz NOT NULL DEFAULT '-infinity'
);
CREATE INDEX subscription_institution ON subscription (institution);
CREATE INDEX subscription_topic ON subscription (topic) WHERE status <> 'off';
CREATE INDEX subscription_owed ON subscription (due)
  WHERE endpoint <> '' AND status <> 'off' AND NOT paused AND (NOT greeted OR numbered > delivered);
CREATE INDEX subscription_heartbeat ON subscription (sent_at)
  WHERE endpoint <> '' AND status <> 'off' AND NOT paused AND heartbeat IS NOT NULL;

-- Events that the operator has given up sending.
CREATE TABLE subscription_skip (
  subscription text        NOT NULL REFERENCES subscription,
  first        bigint      NOT NULL,
  last         bigint      NOT NULL,
  by_client    text        NOT NULL,
  at           timestamptz NOT NULL,
  PRIMARY KEY (subscription, first)
);

-- An event under the number by which one subscription knows it, without gaps.
CREATE TABLE notice (
  subscription text   NOT NULL,
  number       bigint NOT NULL,
  event        bigint NOT NULL REFERENCES event,
  PRIMARY KEY (subscription, number)
);
CREATE INDEX notice_event ON notice (event);
