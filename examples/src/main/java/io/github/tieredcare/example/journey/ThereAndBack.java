package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.profile.TaskOutput;
import java.time.Duration;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;

/**
 * A woman with an aneurysm of the aorta: village clinic, township, county, city, hospital outside
 * the city, and back down to the township for rehabilitation.
 */
public final class ThereAndBack implements Journey {

  private static final Duration DAY = Duration.ofDays(1);
  private static final String CENTRE = "city-referral-centre";
  private static final int RUNGS = 5;

  private final Exchange exchange;

  public ThereAndBack(Exchange exchange) {
    this.exchange = exchange;
  }

  @Override
  public String title() {
    return "从村到市外，再回乡镇康复 From the village to outside the city, and back down";
  }

  @Override
  public void take(Story story) {
    var ladder = new Ladder(exchange, story, registeredAndSigned(story));
    var toTownship = toTheTownship(ladder);
    var toCounty = toTheCounty(ladder, toTownship);
    ladder.close(toTownship, Doctor.TOWNSHIP, Doctor.VILLAGE, "超声提示腹主动脉瘤，已上转县医院");
    var toCity = toTheCity(ladder, toCounty);
    ladder.close(toCounty, Doctor.COUNTY, Doctor.TOWNSHIP, "CTA 示瘤体 5.8 cm，已上转市医院");
    var outside = outside(ladder, toCity);
    ladder.close(toCity, Doctor.CITY_CARDIOLOGY, Doctor.COUNTY, "评估完成，已转市外手术");
    var down = surgeryAndWayBack(ladder, outside);
    rehabilitation(ladder, down);
    tellTheLadder(ladder, toTownship);
  }

  private Reference registeredAndSigned(Story story) {
    var township = exchange.signOn(Doctor.TOWNSHIP.institution());
    story.step("乡镇卫生院登记居民，居民签约家庭医生", "A resident is registered and signs with a family doctor");
    var patient = township.create(AneurysmForms.resident(township.institution()));
    var reference = new Reference(patient.getIdElement().toUnqualifiedVersionless());
    var signing = AneurysmForms.signing(reference, Doctor.TOWNSHIP, story.minute(0));
    var signed = township.create(signing).getIdElement().toUnqualifiedVersionless().getValue();
    story.answer("201 %s, 201 %s", reference.getReference(), signed);
    return reference;
  }

  private String toTheTownship(Ladder ladder) {
    var story = ladder.story();
    story.step("村卫生室上转乡镇卫生院，到诊时段内接诊", "The village clinic refers up; the township names a window");
    var form = AneurysmForms.fromVillage(ladder.patient(), story.minute(5));
    var id = ladder.place(Doctor.VILLAGE, form);
    var visit = ladder.ward(Doctor.TOWNSHIP).arrival("AMB", story.minute(30));
    var window = Ward.window(story.minute(0), DAY);
    ladder.takeIn(id, Doctor.TOWNSHIP, TaskOutput.WALK_IN_WINDOW, window, visit);
    return id;
  }

  private String toTheCounty(Ladder ladder, String earlier) {
    var story = ladder.story();
    story.step("乡镇卫生院上转县医院（牵头），给出预约", "On to the county's lead hospital, with an appointment");
    var form = AneurysmForms.fromTownship(ladder.patient(), story.minute(40), earlier);
    var id = ladder.place(Doctor.TOWNSHIP, form);
    var ward = ladder.ward(Doctor.COUNTY);
    var appointment = ward.appointment(story.minute(60));
    var visit = ward.arrival("AMB", story.minute(62));
    ladder.takeIn(id, Doctor.COUNTY, TaskOutput.APPOINTMENT, appointment, visit);
    return id;
  }

  private String toTheCity(Ladder ladder, String earlier) {
    var story = ladder.story();
    story.step("县医院上转市医院，预留床位", "On to the city hospital, which keeps a bed");
    var form = AneurysmForms.fromCounty(ladder.patient(), story.minute(80), earlier);
    var id = ladder.place(Doctor.COUNTY, form);
    var ward = ladder.ward(Doctor.CITY_CARDIOLOGY);
    var bed = ward.bed("心血管内科 12 床", story.minute(90));
    ladder.takeIn(
        id, Doctor.CITY_CARDIOLOGY, TaskOutput.BED, bed, ward.admission(story.minute(100)));
    return id;
  }

  private String outside(Ladder ladder, String earlier) {
    var story = ladder.story();
    story.step(
        "市医院主任医师申请外转，市转诊中心审核分派",
        "Outside the city: a chief physician asks, the city's centre assigns");
    var form = AneurysmForms.fromCity(ladder.patient(), story.minute(120), earlier);
    var id = ladder.place(Doctor.CITY_CARDIOLOGY, form);
    var centre = new ReferralDesk(exchange.signOn(CENTRE));
    var forwarded = centre.forward(centre.taskOf(id), Doctor.REGIONAL.institution());
    story.answer("200 %s", Words.of(forwarded));
    return id;
  }

  private String surgeryAndWayBack(Ladder ladder, String outside) {
    var story = ladder.story();
    story.step(
        "市外医院收住手术；患者到达时平台已备好下转草稿",
        "Admitted outside; as she arrives the exchange drafts the way back");
    var ward = ladder.ward(Doctor.REGIONAL);
    var bed = ward.bed("心脏大血管外科 3 床", story.minute(130));
    var stay = ward.admission(story.minute(140));
    ladder.takeIn(outside, Doctor.REGIONAL, TaskOutput.BED, bed, stay);
    story.step(
        "补全下转单并送出：治疗在外、康复回乡",
        "The draft is completed and placed: treated outside, rehabilitated at home");
    var desk = ladder.desk(Doctor.REGIONAL);
    var draft = ladder.read(Doctor.REGIONAL, desk.wayBack(outside));
    var form = AneurysmForms.wayBack(draft, stay, story.minute(190));
    var down = ladder.place(Doctor.REGIONAL, form);
    var feedback = new Feedback(Doctor.REGIONAL, "肾下腹主动脉瘤", "腔内修复术", "回乡镇卫生院康复");
    var closed = desk.completeSendingDown(desk.taskOf(outside), feedback, story.minute(195), down);
    story.answer("200 %s", Words.of(closed));
    story.answer("200 %s", Words.of(ladder.rate(outside, Doctor.CITY_CARDIOLOGY)));
    return down;
  }

  private void rehabilitation(Ladder ladder, String down) {
    var story = ladder.story();
    story.step("乡镇卫生院接收下转，康复后反馈", "The township takes her in, and tells of her rehabilitation");
    var ward = ladder.ward(Doctor.TOWNSHIP);
    var bed = ward.bed("康复病区 2 床", story.minute(210));
    ladder.takeIn(down, Doctor.TOWNSHIP, TaskOutput.BED, bed, ward.admission(story.minute(220)));
    var desk = ladder.desk(Doctor.TOWNSHIP);
    var feedback = new Feedback(Doctor.TOWNSHIP, "术后恢复期", "康复训练四周", "家庭医生随访");
    story.answer("200 %s", Words.of(desk.complete(desk.taskOf(down), feedback, story.minute(239))));
    story.answer("200 %s", Words.of(ladder.rate(down, Doctor.REGIONAL)));
  }

  private void tellTheLadder(Ladder ladder, String root) {
    var story = ladder.story();
    story.step(
        "家庭医生一次查询看全链条：ServiceRequest?requisition=",
        "One search shows her family doctor the whole ladder");
    var rungs = ladder.rungs(Doctor.TOWNSHIP, root);
    rungs.forEach(rung -> story.answer("%s", Words.of(rung)));
    var completed =
        rungs.stream().filter(it -> it.getStatus() == ServiceRequestStatus.COMPLETED).count();
    story.expect(completed == RUNGS, "五程转诊均已完成 all five referrals are completed");
  }
}
