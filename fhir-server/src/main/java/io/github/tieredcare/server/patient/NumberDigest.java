package io.github.tieredcare.server.patient;

import io.github.tieredcare.person.KnownPerson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Patient;

/** What stands for a person's number wherever the number itself should not be written. */
public final class NumberDigest {

  private NumberDigest() {}

  /** Of all lasting numbers of a patient, in the order in which everybody locks them. */
  public static Set<String> of(Patient patient) {
    return new KnownPerson(patient)
        .lastingNumbers().stream()
            .map(NumberDigest::of)
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The same for a number in full or half width, with or without spaces, with x or X. */
  private static String of(Identifier number) {
    String value =
        Normalizer.normalize(number.getValue(), Form.NFKC)
            .replaceAll("\\s", "")
            .toUpperCase(Locale.ROOT);
    return sha256(number.getSystem() + "|" + value);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
