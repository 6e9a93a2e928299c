package io.github.tieredcare.server.slot;

import io.github.tieredcare.policy.SlotTerms;
import io.github.tieredcare.profile.Canonical;
import io.github.tieredcare.profile.TcCodeSystem;
import io.github.tieredcare.profile.TcExtension;
import io.github.tieredcare.profile.TcProfile;
import io.github.tieredcare.slot.publication.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Date;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.MeasureReport;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportGroupComponent;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportStatus;
import org.hl7.fhir.r4.model.MeasureReport.MeasureReportType;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;

/**
 * Writes a counted day as a MeasureReport, each share beside what the region asks.
 *
 * @param terms what the region asks
 * @param at when it was counted
 */
record ComplianceReport(SlotTerms terms, Instant at) {

  private static final String POPULATION =
      "http://terminology.hl7.org/CodeSystem/measure-population";
  private static final int ALL = 100;

  MeasureReport of(CountedDay counted) {
    var report = new MeasureReport();
    report.getMeta().addProfile(TcProfile.SLOT_COMPLIANCE);
    report
        .setStatus(MeasureReportStatus.COMPLETE)
        .setType(MeasureReportType.SUMMARY)
        .setMeasure(Canonical.BASE + "/Measure/slot-compliance")
        .setDate(Date.from(at))
        .setReporter(new Reference("Organization/" + counted.institution()));
    var day = counted.day().toString();
    report.setPeriod(
        new Period().setStartElement(new DateTimeType(day)).setEndElement(new DateTimeType(day)));
    report.addGroup(share("platform-share", counted.platform(), terms.platformShare()));
    report.addGroup(share("specialised-share", counted.specialised(), terms.specialisedShare()));
    report.addGroup(share("opened-ahead", counted.ahead(), ALL));
    report.addGroup(share("held-back", counted.heldBack(), ALL));
    report.addGroup(count("booked", counted.booked()));
    report.addGroup(count("missed", counted.missed()));
    report.addGroup(count("returned", counted.returned()));
    report.addGroup(count("stopped", counted.stopped()));
    report.addGroup(count("added", counted.added()));
    return report;
  }

  private static MeasureReportGroupComponent share(String measure, Share share, int target) {
    var group = group(measure);
    group.addExtension(new Extension(TcExtension.TARGET, percent(BigDecimal.valueOf(target))));
    add(group, "denominator", share.whole());
    add(group, "numerator", share.part());
    group.setMeasureScore(
        percent(BigDecimal.valueOf(share.percent()).setScale(1, RoundingMode.HALF_UP)));
    return group;
  }

  private static MeasureReportGroupComponent count(String measure, long number) {
    var group = group(measure);
    add(group, "measure-population", number);
    return group;
  }

  private static MeasureReportGroupComponent group(String measure) {
    var group = new MeasureReportGroupComponent();
    group.setCode(new CodeableConcept(new Coding(TcCodeSystem.SLOT_MEASURE, measure, null)));
    return group;
  }

  private static void add(MeasureReportGroupComponent group, String population, long number) {
    group
        .addPopulation()
        .setCode(new CodeableConcept(new Coding(POPULATION, population, null)))
        .setCount(Math.toIntExact(number));
  }

  private static Quantity percent(BigDecimal value) {
    return new Quantity()
        .setValue(value)
        .setUnit("%")
        .setSystem("http://unitsofmeasure.org")
        .setCode("%");
  }
}
