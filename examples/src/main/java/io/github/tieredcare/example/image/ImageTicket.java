package io.github.tieredcare.example.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * What a sound ticket says: who may open which image of which record, and until when.
 *
 * @param reader the institution or patient that asked, as {@code Type/id}; for the server's log
 * @param record the exchange's record that the image belongs to, as {@code Type/id}
 * @param address the permanent address of the image
 * @param end from when on it opens nothing
 */
public record ImageTicket(String reader, String record, String address, Instant end) {

  static ImageTicket of(JsonNode claims) {
    return new ImageTicket(
        claims.path("sub").asText(),
        claims.path("record").asText(),
        claims.path("address").asText(),
        Instant.ofEpochSecond(claims.path("exp").asLong()));
  }

  /** Whether it opens the image at this address, which is the requested one without the ticket. */
  public boolean opens(String permanentAddress) {
    return address.equals(permanentAddress);
  }

  /** Whether it is for an image of this record, where the server knows its images by record. */
  public boolean isOf(String typeAndId) {
    return record.equals(typeAndId);
  }
}
