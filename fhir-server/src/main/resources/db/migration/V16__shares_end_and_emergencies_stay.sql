-- A search by an institution's own part leaves out what was sent to it and has ended: asked with each
-- such search, and answered from the first entry of the index while nothing has.
CREATE INDEX record_share_ended ON record_share (institution, type, until);
DROP INDEX record_share_institution;

-- What an emergency access leaves is opened by no ground: its class is one that no ground names. The
-- patient's notice, which went to no institution, is now sent to who opened the record and who reviews.
UPDATE record_subject s SET classes = '{EMERGENCY}'
WHERE EXISTS (SELECT 1 FROM care_relationship c WHERE c.source = s.record AND c.ground = 'EMERGENCY');
UPDATE record_subject s SET classes = '{EMERGENCY}'
WHERE s.type = 'Communication' AND s.author = ''
  AND NOT EXISTS (SELECT 1 FROM record_share h WHERE h.record = s.record);
INSERT INTO record_share (source, record, institution, patient, since, until)
SELECT s.record, s.record, h.institution, s.patient, h.since, h.until
FROM record_subject s
JOIN care_relationship c ON c.patient = s.patient AND c.ground = 'EMERGENCY'
JOIN record_share h ON h.record = c.source AND h.patient = s.patient
WHERE s.type = 'Communication' AND s.classes = '{EMERGENCY}'
ON CONFLICT DO NOTHING;
