package io.github.tieredcare.server.door.limit;

import java.util.Locale;
import java.util.Set;

/**
 * The headers by which HAPI would let a client choose storage, history, retries or another id. Of
 * those that begin with {@code X-} only the exchange's own are kept, so that whatever HAPI learns
 * to obey next is forgotten too.
 *
 * <table>
 *   <caption>What HAPI 8.8 reads, and what becomes of it</caption>
 *   <tr><th>Header<th>What HAPI does by it<th>Here
 *   <tr><td>Accept, Accept-Encoding, Content-Type<td>formats<td>kept: JSON and XML alone are served
 *   <tr><td>If-Match, If-None-Match, If-Modified-Since, If-None-Exist<td>FHIR's conditions<td>kept
 *   <tr><td>Prefer<td>what an answer holds<td>kept; nothing is done asynchronously
 *   <tr><td>Cache-Control<td>whether an earlier search's result will do<td>kept; none is reused
 *   <tr><td>X-Request-ID<td>named in the answer<td>kept: names a write that may be sent again
 *   <tr><td>X-Correlation-ID, X-Requested-With, X-FHIR-Starter, Origin, Access-Control-…, Cookie
 *       <td>nothing, without its interceptors for logs, browsers and consent<td>X-… forgotten
 *   <tr><td>X-Forwarded-…<td>the address in links<td>forgotten: the address is a setting
 *   <tr><td>X-Request-Partition-IDs<td>where records are stored<td>forgotten
 *   <tr><td>X-Rewrite-History<td>overwrites an old version<td>forgotten
 *   <tr><td>X-Retry-On-Version-Conflict<td>writes over what another wrote meanwhile<td>forgotten
 *   <tr><td>X-Transaction-Semantics<td>retries a bundle, or turns it into a batch<td>forgotten
 *   <tr><td>X-Upsert-Extistence-Check<td>creates without looking for the record<td>forgotten
 *   <tr><td>X-Cascade<td>deletes what refers to the record<td>forgotten
 *   <tr><td>X-Meta-Snapshot-Mode<td>takes tags and profiles away<td>forgotten
 *   <tr><td>X-Security-Context<td>labels the record<td>forgotten
 *   <tr><td>X-Request-Source<td>writes meta.source<td>forgotten
 *   <tr><td>X-Progress<td>tells of jobs<td>forgotten
 *   <tr><td>HAPI-…-Disabled<td>switches validation and standardisation off<td>forgotten
 *   <tr><td>Content-Location<td>names the record that is written<td>forgotten
 *   <tr><td>Timezone<td>nothing<td>kept
 * </table>
 */
final class ForgottenHeaders {
  private static final Set<String> OURS =
      Set.of(
          "x-request-id", "x-acting-institution", "x-acting-practitioner-role", "x-purpose-of-use");

  private ForgottenHeaders() {}

  static boolean include(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.startsWith("x-") && !OURS.contains(lower)
        || lower.startsWith("hapi-")
        || lower.equals("content-location");
  }
}
