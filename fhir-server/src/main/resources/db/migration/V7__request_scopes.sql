-- What the sender was allowed when it was answered: whoever is allowed less is not told the answer.
-- Of answers that were kept before it is not known, so that only a system with all scopes is told.
ALTER TABLE request_repeat
  ADD COLUMN scopes text NOT NULL DEFAULT 'system/*.cruds system/Device.cruds';
ALTER TABLE request_repeat ALTER COLUMN scopes DROP DEFAULT;
