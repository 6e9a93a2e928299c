package io.github.tieredcare.example.journey;

import io.github.tieredcare.profile.Direction;
import io.github.tieredcare.profile.Need;
import java.time.LocalDate;
import org.hl7.fhir.r4.model.Enumerations.AdministrativeGender;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Reference;

/** What the doctors write on the way of a man whose aorta is torn, and what they send ahead. */
final class DissectionForms {

  private static final Resident WANG =
      new Resident(
          "王建军",
          "Wang Jianjun",
          AdministrativeGender.MALE,
          LocalDate.of(1964, 7, 5),
          "340202001001");

  private DissectionForms() {}

  static Patient resident(String institution) {
    return WANG.asKnownTo(institution);
  }

  static NewReferral fromCommunity(Reference patient, Story story) {
    var evidence = new Evidence(patient, Doctor.COMMUNITY, story.minute(8));
    return NewReferral.by(Doctor.COMMUNITY, Direction.UP, patient, story.minute(12))
        .to("city-hospital", "emergency")
        .asks(Need.EMERGENCY_TREATMENT, "1")
        .because("I71.000", "突发胸背部撕裂样疼痛，疑主动脉夹层")
        .emergency(story.minute(15), "19900000120")
        .found("疑主动脉夹层")
        .history("胸背部撕裂样疼痛 40 分钟，双上肢血压不等", "高血压 12 年，控制不佳")
        .treated("吸氧、镇痛、控制血压和心率")
        .with(evidence.bloodPressure(186, 104))
        .with(evidence.heartRate(104))
        .with(evidence.oxygenSaturation(95))
        .with(evidence.ecg("窦性心动过速，无 ST 段抬高"))
        .with(evidence.drug("艾司洛尔注射液", 35))
        .with(evidence.drug("吗啡注射液", 3));
  }

  static NewReferral fromCity(Reference patient, Story story, String first) {
    var evidence = new Evidence(patient, Doctor.CITY_SURGERY, story.minute(62));
    return NewReferral.by(Doctor.CITY_SURGERY, Direction.OUTSIDE, patient, story.minute(70))
        .to("regional-hospital", "cardiac-surgery")
        .asks(Need.SURGERY, "3")
        .because("I71.001", "主动脉夹层 Stanford A 型，需急诊手术")
        .after(first)
        .emergency(story.minute(80), "19900000121")
        .found("主动脉夹层 Stanford A 型")
        .history("CTA 示升主动脉至腹主动脉夹层，本市无手术条件", "高血压 12 年")
        .treated("控制血压心率，备血，已建立有创动脉压监测")
        .with(evidence.bloodPressure(118, 72))
        .with(evidence.imaging("24627-2", "主动脉 CTA", "Stanford A 型夹层，破口位于升主动脉"))
        .with(evidence.drug("硝普钠注射液", 50));
  }
}
