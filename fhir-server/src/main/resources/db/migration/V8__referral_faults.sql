-- Who rejected a referral and who let its time run out, whoever has it now.
CREATE TABLE referral_fault (
  referral    text    NOT NULL REFERENCES referral_fact ON DELETE CASCADE,
  institution text    NOT NULL,
  refused     boolean NOT NULL,
  overdue     boolean NOT NULL,
  PRIMARY KEY (referral, institution)
);
CREATE INDEX referral_fault_institution ON referral_fault (institution);
INSERT INTO referral_fault
  SELECT referral, receiver, refused, overdue FROM referral_fact WHERE refused OR overdue;
