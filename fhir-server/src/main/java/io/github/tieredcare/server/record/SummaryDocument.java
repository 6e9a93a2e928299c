package io.github.tieredcare.server.record;

import io.github.tieredcare.rule.Records;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Device.DeviceNameType;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Resource;

/**
 * Makes a <a href="https://hl7.org/fhir/R4/documents.html">document</a> of one patient's records:
 * the Composition first, each record once, and every reference closed within it.
 *
 * @param base the address of the FHIR endpoint
 * @param id what the document is called
 * @param at when it is made
 */
record SummaryDocument(String base, UUID id, Instant at) {

  private static final String IPS = "http://hl7.org/fhir/uv/ips/StructureDefinition/";
  private static final String ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason";

  Bundle of(Patient patient, Map<SummarySection, Found> found, List<Resource> parties) {
    var letters = new Letters(base);
    var shown = new LinkedHashMap<SummarySection, Found>();
    found.forEach((section, part) -> shown.put(section, letters.shown(part)));
    var entries = new LinkedHashMap<String, Resource>();
    entries.put(ownUrl("composition"), composition(patient, shown));
    entries.put(url(patient), known(patient));
    entries.put(ownUrl("device"), exchange());
    shown.values().stream()
        .flatMap(part -> part.records().stream())
        .forEach(record -> entries.put(url(record), record.copy()));
    parties.forEach(party -> entries.put(url(party), party.copy()));
    return bundle(entries);
  }

  private Bundle bundle(Map<String, Resource> entries) {
    var names = new LinkedHashMap<String, String>();
    entries.forEach(
        (url, record) -> {
          names.put(url, url);
          names.put(Records.key(Records.to(record)), url);
        });
    var bundle = new Bundle().setType(BundleType.DOCUMENT).setTimestamp(Date.from(at));
    bundle.getMeta().addProfile(IPS + "Bundle-uv-ips");
    bundle.setIdentifier(
        new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + id));
    entries.forEach(
        (url, record) -> {
          References.close(record, names);
          bundle.addEntry().setFullUrl(url).setResource(record);
        });
    return bundle;
  }

  private Composition composition(Patient patient, Map<SummarySection, Found> shown) {
    var composition =
        new SummaryComposition(url(patient), ownUrl("device"), at).of(shown, this::url);
    composition.setMeta(new Meta().addProfile(IPS + "Composition-uv-ips"));
    return composition;
  }

  /** An unknown patient's birth date is said to be unknown. */
  private static Patient known(Patient patient) {
    var known = patient.copy();
    if (!known.hasBirthDate()) {
      known.getBirthDateElement().addExtension(ABSENT, new CodeType("unknown"));
    }
    return known;
  }

  private static Device exchange() {
    var device = new Device();
    device
        .addDeviceName()
        .setName("分级诊疗交换平台 Tiered Care Exchange")
        .setType(DeviceNameType.USERFRIENDLYNAME);
    return device;
  }

  /**
   * A record's URL in every document: not its address, for HAPI writes references to addresses of
   * its own in the short form, which a document does not resolve.
   */
  private String url(Resource record) {
    var letter = record.getUserString(Letters.ADDRESS);
    return urn(letter == null ? base + "/" + Records.key(Records.to(record)) : letter);
  }

  private String ownUrl(String part) {
    return urn(id + "/" + part);
  }

  private static String urn(String name) {
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
