-- A client assertion is good for one token: its jti is kept until it would have expired anyway.
CREATE TABLE client_assertion (
  client_id  varchar(200) NOT NULL,
  jti        varchar(256) NOT NULL,
  expires_at timestamptz  NOT NULL,
  PRIMARY KEY (client_id, jti)
);
CREATE INDEX client_assertion_expiry ON client_assertion (expires_at);

-- The key with which the embedded authorization server signs, so that tokens outlive a restart and
-- all servers of one database issue the same. Production has an external issuer and no row here.
CREATE TABLE signing_key (
  purpose varchar(40) PRIMARY KEY,
  jwk     text        NOT NULL
);
