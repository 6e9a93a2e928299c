package io.github.tieredcare.example.journey;

import io.github.tieredcare.example.client.Exchange;
import io.github.tieredcare.example.client.HospitalSystem;
import java.time.Duration;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;

/**
 * A man with a torn aorta: community centre, city hospital, regional hospital outside the city,
 * with his data always ahead of him and less than four hours on the way.
 */
public final class ChestPain implements Journey {

  private static final Duration LIMIT = Duration.ofHours(4);

  private final HospitalSystem community;
  private final HospitalSystem city;
  private final HospitalSystem regional;

  public ChestPain(Exchange exchange) {
    community = exchange.signOn("community-centre");
    city = exchange.signOn("city-hospital");
    regional = exchange.signOn("regional-hospital");
  }

  @Override
  public String title() {
    return "胸痛：主动脉夹层 Chest pain: aortic dissection";
  }

  @Override
  public void take(Story story) {
    var patient = registered(story);
    var first = toTheCity(story, patient);
    inTheCity(story, patient, first);
    var second = outside(story, patient, first);
    var there = inTheRegionalHospital(story, patient, second);
    close(story, first, second);
    tellTheTime(story, first, there);
  }

  private Reference registered(Story story) {
    story.step("社区卫生服务中心登记患者", "The community centre registers the patient");
    var patient = community.create(DissectionForms.resident(community.institution()));
    story.answer("201 %s", patient.getIdElement().toUnqualified().getValue());
    return new Reference(patient.getIdElement().toUnqualifiedVersionless());
  }

  private String toTheCity(Story story, Reference patient) {
    story.step(
        "胸背撕裂样痛：急诊转诊，生命体征、心电图、已用药随单先行",
        "Tearing chest pain: an emergency referral; vital signs, ECG and drugs go ahead of him");
    var referral = DissectionForms.fromCommunity(patient, story);
    var id = new ReferralDesk(community).place(referral);
    var task = new ReferralDesk(city).taskOf(id);
    story.answer("200 ServiceRequest/%s; %s", id, Words.of(task));
    story.expect(Words.is(task, "accepted-automatically"), "平台代为接收 accepted automatically");
    return id;
  }

  private void inTheCity(Story story, Reference patient, String referral) {
    var desk = new ReferralDesk(city);
    story.step("市医院急诊医师确认（自动接收不等于确认）", "A doctor of the city hospital acknowledges in person");
    var task = desk.acknowledge(desk.taskOf(referral), Doctor.CITY_EMERGENCY);
    story.answer("200 %s", Words.of(task));
    story.step("患者到达市医院急诊，资料已先到", "He arrives; his data has been there before him");
    var visit = new Ward(city, patient).arrival("EMER", story.minute(38));
    task = desk.arrive(task, visit);
    story.answer("200 %s", Words.of(task));
    var papers = city.read(ServiceRequest.class, referral).getSupportingInfo().size();
    story.expect(papers == 8, "随单资料 8 份可读 8 papers are there to read");
  }

  private String outside(Story story, Reference patient, String first) {
    story.step(
        "CT 确诊 A 型夹层，本市不能手术：副主任医师转市外省立医院",
        "CT shows type A; nobody in the city operates it: on to the regional hospital outside");
    var referral = DissectionForms.fromCity(patient, story, first);
    var id = new ReferralDesk(city).place(referral);
    var task = new ReferralDesk(regional).taskOf(id);
    story.answer("200 ServiceRequest/%s; %s", id, Words.of(task));
    story.expect(Words.is(task, "accepted-automatically"), "市外医院已接收 accepted outside the city");
    return id;
  }

  private Reference inTheRegionalHospital(Story story, Reference patient, String referral) {
    var desk = new ReferralDesk(regional);
    story.step("省立医院心脏大血管外科主任确认", "The chief surgeon of the regional hospital acknowledges");
    var task = desk.acknowledge(desk.taskOf(referral), Doctor.REGIONAL);
    story.answer("200 %s", Words.of(task));
    story.step("患者到达，直接进手术室", "He arrives and goes straight to the theatre");
    var stay = new Ward(regional, patient).admission(story.minute(205));
    task = desk.arrive(task, stay);
    story.answer("200 %s", Words.of(task));
    return stay;
  }

  private void close(Story story, String first, String second) {
    story.step("省立医院术后反馈并完成转诊", "The regional hospital tells what it did and closes the referral");
    var surgery = new Feedback(Doctor.REGIONAL, "Stanford A 型夹层", "孙氏手术，术中顺利", "住院监护，稳定后下转康复");
    var desk = new ReferralDesk(regional);
    var done =
        desk.completeKeeping(desk.taskOf(second), surgery, story.minute(238), "still-in-treatment");
    story.answer("200 %s", Words.of(done));
    story.step(
        "市医院反馈并完成首次转诊，评价对方", "The city hospital closes the first referral and rates the second");
    var diagnosis = new Feedback(Doctor.CITY_EMERGENCY, "Stanford A 型夹层", "控制血压后外转", "由省立医院手术");
    var cityDesk = new ReferralDesk(city);
    story.answer("200 %s", Words.of(cityDesk.rate(cityDesk.taskOf(second), "yes")));
    var closed =
        cityDesk.completeKeeping(cityDesk.taskOf(first), diagnosis, story.minute(239), "unstable");
    story.answer("200 %s", Words.of(closed));
    story.step("社区医师阅读反馈并评价", "The community doctor reads the feedback and rates it");
    var communityDesk = new ReferralDesk(community);
    story.answer("200 %s", Words.of(communityDesk.rate(communityDesk.taskOf(first), "yes")));
  }

  private void tellTheTime(Story story, String first, Reference arrival) {
    var begun = community.read(ServiceRequest.class, first).getAuthoredOn().toInstant();
    var stay = regional.read(Encounter.class, arrival.getReferenceElement().getIdPart());
    var onTheWay = Duration.between(begun, stay.getPeriod().getStart().toInstant());
    story.step("从社区开单到进手术室", "From the first referral to the theatre");
    story.expect(
        onTheWay.compareTo(LIMIT) < 0,
        "%d 分钟，少于 4 小时 %<d minutes, less than four hours".formatted(onTheWay.toMinutes()));
  }
}
