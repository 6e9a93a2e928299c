-- One line for each referral, written with its Task, so that counting does not read records.
CREATE TABLE referral_fact (
  referral  text    PRIMARY KEY,
  opened    date    NOT NULL,
  sender    text    NOT NULL,
  receiver  text    NOT NULL,
  direction text    NOT NULL,
  refused   boolean NOT NULL,
  overdue   boolean NOT NULL
);
CREATE INDEX referral_fact_sender ON referral_fact (sender, opened);
CREATE INDEX referral_fact_receiver ON referral_fact (receiver, opened);
