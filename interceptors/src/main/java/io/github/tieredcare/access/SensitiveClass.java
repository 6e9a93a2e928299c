package io.github.tieredcare.access;

import java.util.EnumSet;
import java.util.Set;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Resource;

/**
 * A class of records that a ground opens only if it names the class: a separate consent does, and
 * an emergency. A record is of a class by its security label, a code of <a
 * href="http://terminology.hl7.org/CodeSystem/v3-ActCode">v3-ActCode</a> (Personal Information
 * Protection Law, articles 28 to 31).
 */
public enum SensitiveClass {
  HIV("艾滋病病毒感染", "HIV"),
  MH("精神卫生", "mental health"),
  GDIS("遗传性疾病", "genetic disease"),
  SEX("性与生殖健康", "sexual and reproductive health");

  /** The code system of the labels. */
  public static final String SYSTEM = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

  private final String chinese;
  private final String english;

  SensitiveClass(String chinese, String english) {
    this.chinese = chinese;
    this.english = english;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return english;
  }

  /** Whether a label is that of this class. */
  public boolean labels(Coding label) {
    return SYSTEM.equals(label.getSystem()) && name().equals(label.getCode());
  }

  /** The classes by which a record is labelled; none for most. */
  public static Set<SensitiveClass> of(Resource record) {
    var classes = EnumSet.noneOf(SensitiveClass.class);
    for (SensitiveClass each : values()) {
      if (record.getMeta().getSecurity().stream().anyMatch(each::labels)) {
        classes.add(each);
      }
    }
    return classes;
  }
}
