package io.github.tieredcare.server.cases;

import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Library;
import org.hl7.fhir.r4.model.Parameters;
import org.hl7.fhir.r4.model.Reference;

/** A policy of the demonstration city, as its authority writes it. */
final class CityPolicy {

  private CityPolicy() {}

  /** The first version: every rule as usual. */
  static Library first() {
    return version("1", "2026-01-01", new Parameters());
  }

  /** The second version: a breach of one rule only warns, from a day on. */
  static Library warning(String rule, String from) {
    var terms = new Parameters();
    var row = terms.addParameter().setName("rule");
    row.addPart().setName("key").setValue(new CodeType(rule));
    row.addPart().setName("severity").setValue(new CodeType("warn"));
    return version("2", from, terms);
  }

  /** A version that no exchange could store today: its terms cannot be read. */
  static Library unreadable(IdType id) {
    var terms = new Parameters();
    terms.addParameter().setName("accepted-for").setValue(new CodeType("a-fortnight"));
    var row = terms.addParameter().setName("rule");
    row.addPart().setName("key").setValue(new CodeType("up-referral-goes-up"));
    row.addPart().setName("severity").setValue(new CodeType("sometimes"));
    terms.addParameter().setName("judges-what-was-begun").setValue(new CodeType("perhaps"));
    var policy = version("1", "2026-01-01", terms);
    policy.setId(id);
    return policy;
  }

  /** The version that mends it, by leaving those terms to the standard policy. */
  static Library mended(IdType id) {
    var policy = version("2", "2026-01-01", new Parameters());
    policy.setId(id);
    return policy;
  }

  /** The same version, which ended on its first day. */
  static Library withdrawn(IdType id, Library enacted) {
    var policy = enacted.copy();
    policy.setStatus(PublicationStatus.RETIRED).setId(id);
    policy
        .getEffectivePeriod()
        .setEndElement(enacted.getEffectivePeriod().getStartElement().copy());
    return policy;
  }

  private static Library version(String number, String from, Parameters terms) {
    terms.setId("#terms");
    terms
        .addParameter()
        .setName("centre-reviews")
        .setValue(new org.hl7.fhir.r4.model.BooleanType(true));
    var policy = new Library().setVersion(number).setStatus(PublicationStatus.ACTIVE);
    policy.setUrl("https://tieredcare.github.io/fhir/Library/city-policy");
    policy.setTitle("示范市转诊政策");
    policy
        .getType()
        .addCoding()
        .setSystem("http://terminology.hl7.org/CodeSystem/library-type")
        .setCode("logic-library");
    policy.addJurisdiction().addCoding().setSystem(TcCodeSystem.GBT_2260).setCode("340200");
    policy.getEffectivePeriod().getStartElement().setValueAsString(from);
    policy.addContained(terms);
    policy.addExtension(TcExtension.POLICY_TERMS, new Reference("#terms"));
    return policy;
  }
}
