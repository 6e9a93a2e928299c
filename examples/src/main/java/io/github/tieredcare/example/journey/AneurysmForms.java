package io.github.tieredcare.example.journey;

import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.EpisodeType;
import io.github.tieredcare.profile.Need;
import io.github.tieredcare.profile.Section;
import io.github.tieredcare.profile.TcExtension;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.EpisodeOfCare;
import org.hl7.fhir.r4.model.EpisodeOfCare.EpisodeOfCareStatus;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/** What the doctors write on the way of a woman with an aneurysm of the aorta. */
final class AneurysmForms {

  private static final Resident ZHANG =
      new Resident(
          "张桂兰",
          "Zhang Guilan",
          AdministrativeGender.FEMALE,
          LocalDate.of(1951, 11, 23),
          "340223105203");
  private static final String DISEASE = "I71.400";

  private AneurysmForms() {}

  static Patient resident(String institution) {
    return ZHANG.asKnownTo(institution);
  }

  /** The resident signs with the doctor's institution. */
  static EpisodeOfCare signing(Reference patient, Doctor doctor, Instant since) {
    var signing = new EpisodeOfCare().setStatus(EpisodeOfCareStatus.ACTIVE).setPatient(patient);
    signing.addType(EpisodeType.FAMILY_DOCTOR_SIGNING.concept());
    signing.setManagingOrganization(doctor.workplace()).setCareManager(doctor.reference());
    signing.setPeriod(new Period().setStart(Date.from(since)));
    var combination = new Extension(TcExtension.COMBINATION);
    combination.addExtension(TcExtension.COMMUNITY, doctor.workplace());
    signing.addExtension(combination);
    return signing;
  }

  static NewReferral fromVillage(Reference patient, Instant at) {
    return NewReferral.by(Doctor.VILLAGE, Direction.UP, patient, at)
        .to("township-centre", "general-practice")
        .asks(Need.EXAMINATION, "2")
        .because(DISEASE, "腹部搏动性包块待查")
        .found("腹部包块，腹主动脉瘤待排")
        .history("无意中触及脐周搏动性包块一周", "高血压 20 年")
        .treated("继续原降压治疗");
  }

  static NewReferral fromTownship(Reference patient, Instant at, String earlier) {
    return NewReferral.by(Doctor.TOWNSHIP, Direction.UP, patient, at)
        .to("county-hospital", "cardiology")
        .asks(Need.OUTPATIENT_VISIT, "1")
        .because(DISEASE, "超声提示腹主动脉瘤")
        .after(earlier)
        .found("腹主动脉瘤")
        .history("超声示腹主动脉局部扩张约 5.5 cm", "高血压 20 年")
        .treated("调整降压药，嘱避免用力")
        .with(
            new Evidence(patient, Doctor.TOWNSHIP, at)
                .imaging("24558-9", "腹部超声", "腹主动脉局部扩张约 5.5 cm"));
  }

  static NewReferral fromCounty(Reference patient, Instant at, String earlier) {
    return NewReferral.by(Doctor.COUNTY, Direction.UP, patient, at)
        .to("city-hospital", "cardiology")
        .asks(Need.ADMISSION, "3")
        .because(DISEASE, "腹主动脉瘤，需手术评估")
        .after(earlier)
        .found("腹主动脉瘤")
        .history("CTA 示肾下腹主动脉瘤 5.8 cm", "高血压 20 年")
        .treated("控制血压，对症处理");
  }

  static NewReferral fromCity(Reference patient, Instant at, String earlier) {
    return NewReferral.by(Doctor.CITY_CARDIOLOGY, Direction.OUTSIDE, patient, at)
        .to("regional-hospital", "cardiac-surgery")
        .asks(Need.SURGERY, "3")
        .because(DISEASE, "腹主动脉瘤 5.8 cm，本市不能行腔内修复术")
        .after(earlier)
        .found("腹主动脉瘤")
        .history("瘤体 5.8 cm，瘤颈适合腔内修复", "高血压 20 年，心功能 II 级")
        .treated("完成心功能评估");
  }

  /** The draft that the exchange prepared, with all that the down form asks for. */
  static NewReferral wayBack(ServiceRequest draft, Reference stay, Instant at) {
    return NewReferral.completing(draft, Doctor.REGIONAL, at)
        .to("township-centre", "rehabilitation")
        .asks(Need.REHABILITATION, "4")
        .because(DISEASE, "腹主动脉瘤腔内修复术后康复")
        .from(stay)
        .tells(Section.DIAGNOSIS_RESULT, "肾下腹主动脉瘤")
        .tells(Section.MAIN_RESULTS, "术后 CTA 示支架位置良好，无内漏")
        .tells(Section.TREATMENT, "腹主动脉瘤腔内修复术，恢复顺利")
        .tells(Section.NEXT_PLAN, "乡镇卫生院康复训练四周，控制血压")
        .tells(Section.FOLLOW_UP_PLAN, "一个月、三个月、六个月复查 CTA")
        .tells(Section.INPATIENT_NUMBER, "见住院记录 see the stay");
  }
}
