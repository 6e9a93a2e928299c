package io.github.tieredcare.profile;

/**
 * What R4 takes from R5's subscriptions.
 *
 * @see <a href="https://hl7.org/fhir/uv/subscriptions-backport/STU1.1/">Subscriptions R5
 *     Backport</a>
 */
public final class Backport {
  private static final String DEFINITIONS =
      "http://hl7.org/fhir/uv/subscriptions-backport/StructureDefinition/";

  private static final String BASE = DEFINITIONS + "backport-";

  /** On the criteria: what events must meet, such as {@code Task?owner=Organization/1}. */
  public static final String FILTER = BASE + "filter-criteria";

  /** On the payload: empty, id-only or full-resource. */
  public static final String CONTENT = BASE + "payload-content";

  /** On the channel: most events in one notification. */
  public static final String MAX_COUNT = BASE + "max-count";

  /** On the channel: seconds after which a quiet subscription is sent a heartbeat. */
  public static final String HEARTBEAT = BASE + "heartbeat-period";

  /** On the channel: seconds that one notification may take. */
  public static final String TIMEOUT = BASE + "timeout";

  /** The profile of the Parameters that open every notification. */
  public static final String STATUS = BASE + "subscription-status-r4";

  /** The profile of a notification. */
  public static final String NOTIFICATION = BASE + "subscription-notification-r4";

  /** On Subscription in a CapabilityStatement: a topic to which one can subscribe. */
  public static final String TOPIC =
      DEFINITIONS + "capabilitystatement-subscriptiontopic-canonical";

  private Backport() {}
}
