package io.github.tieredcare.server.audit.event;

import io.github.tieredcare.directory.Authority;
import io.github.tieredcare.rule.Caller;
import io.github.tieredcare.rule.Records;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Who reads the trail: the authority, as the privacy officer, all of it; a resident what concerns
 * that resident; an institution what it did itself.
 */
record Reader(Caller caller, boolean isAuthority) {

  static Reader of(Caller caller, Records records) {
    return new Reader(caller, caller.patient().isEmpty() && Authority.acts(caller, records));
  }

  /** Adds what this reader is held to. */
  void narrow(Conditions conditions) {
    if (caller.patient().isPresent()) {
      conditions.add("patients @> ARRAY[CAST(? AS text)]", caller.patient().get());
    } else if (!isAuthority) {
      conditions.add("institution = ?", caller.institution());
    }
  }

  /**
   * The line as this reader may see it. The exchange notes also whose a record is that an
   * institution was refused, and who was refused must not learn it here; nor does a resident learn
   * who else was seen at the same time.
   */
  Event shown(Event event) {
    if (caller.patient().isPresent()) {
      return event.of(caller.patient().get());
    }
    return isInstitution() && !event.succeeded() ? event.asAsked() : event;
  }

  /** Whether the search is narrow without naming anybody. */
  boolean isNamedByToken() {
    return caller.patient().isPresent();
  }

  boolean isInstitution() {
    return caller.patient().isEmpty() && !isAuthority;
  }

  /** By this a page knows its reader again. */
  String mark() {
    var text = String.join("|", caller.system(), caller.institution(), caller.patient().orElse(""));
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)), 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
