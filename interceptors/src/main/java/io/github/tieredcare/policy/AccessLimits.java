package io.github.tieredcare.policy;

import java.time.Duration;

/**
 * For how long a ground may open a record, and how late it may be written down.
 *
 * @param consent the longest time for which a patient may let somebody read the record
 * @param consentRecordedWithin how long after it was given a consent may be recorded
 * @param emergency how long an emergency opens a record
 * @param home how long after discharge the primary institution of the residence cares for a patient
 *     who has signed with nobody
 * @param stay the longest time for which a stay in hospital opens a record
 * @param visitRecordedWithin how long after its beginning a visit on proof may be recorded
 */
public record AccessLimits(
    Duration consent,
    Duration consentRecordedWithin,
    Duration emergency,
    Duration home,
    Duration stay,
    Duration visitRecordedWithin) {}
