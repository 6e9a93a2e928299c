package io.github.tieredcare.server.slot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tieredcare.directory.Directory;
import io.github.tieredcare.profile.ClinicType;
import io.github.tieredcare.profile.TcExtension;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Schedule;
import org.hl7.fhir.r4.model.Slot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** A city hospital's mobile CT stops at a community centre, and is found there, over HTTP. */
@TestInstance(Lifecycle.PER_CLASS)
class VehicleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 9);

  private final Clinic clinic = new Clinic();

  private Location vehicle;
  private Location stop;

  @BeforeAll
  void publishes() {
    clinic.now(DAY.minusDays(20));
    vehicle = Bookers.parsed(posts(Hospital.ID, place("ve", Hospital.ID)), Location.class);
    stop = Bookers.parsed(posts(Bookers.ID, place("si", Bookers.ID)), Location.class);
    clinic.hospital().published(ride());
  }

  @BeforeEach
  void opensToFamilyDoctors() {
    clinic.now(DAY.minusDays(10));
  }

  @AfterEach
  void resetsTheClock() {
    clinic.resetClock();
  }

  @Test
  void vehicleIsKeptByItsHospital() {
    Clinic.refused(
        posts(Bookers.ID, place("ve", Hospital.ID)), 403, "directory-is-kept-by-its-owner");
  }

  @Test
  void slotsAreFoundByTheVehicleAndByThePlace() {
    var slots = clinic.search(DAY, "");
    assertThat(slots).hasSize(4);
    for (String place : List.of(id(vehicle), id(stop))) {
      var found = clinic.search(DAY, "&schedule.actor=" + place);
      assertThat(Clinic.ids(found)).as(place).isEqualTo(Clinic.ids(slots));
    }
    assertThat(clinic.search(DAY, "&schedule.actor=Location/elsewhere")).isEmpty();
    assertThat(read("Schedule?actor=" + id(vehicle)).getEntry()).hasSize(1);
  }

  @Test
  void comesFirstForThoseWhoAskNearThePlaceWhereItStops() {
    var centre =
        clinic.hospital().read(Bookers.ID, "Organization/" + Bookers.ID, Organization.class);
    var found =
        read(
            "Slot/$match?code=I20&start=%s&division=%s"
                .formatted(DAY, Directory.divisionOf(centre)));
    var first = found.getEntryFirstRep();
    assertThat(first.getResource()).isInstanceOf(Slot.class);
    assertThat(((Slot) first.getResource()).getSchedule().getReference())
        .isEqualTo(clinic.search(DAY, "").get(0).getSchedule().getReference());
    assertThat(Bookers.text(found)).contains("\"in-division\"", "移动");
  }

  private Bundle read(String search) {
    return clinic.hospital().read(Bookers.ID, search, Bundle.class);
  }

  private HttpResponse<String> posts(String institution, Location place) {
    var door = clinic.hospital().door();
    return door.post("Location", door.token(institution), Bookers.text(place));
  }

  private static String id(Location place) {
    return "Location/" + place.getIdElement().getIdPart();
  }

  private static Location place(String kind, String institution) {
    var place = new Location().setStatus(LocationStatus.ACTIVE).setName("移动检查");
    place.setPhysicalType(
        new CodeableConcept(
            new Coding(
                "http://terminology.hl7.org/CodeSystem/location-physical-type", kind, null)));
    return place.setManagingOrganization(new Reference("Organization/" + institution));
  }

  /** A morning of the hospital's service in its vehicle. */
  private Bundle ride() {
    var morning = Hospital.morning(DAY, 1, 4);
    var session = (Schedule) morning.getEntryFirstRep().getResource();
    session.getExtensionByUrl(TcExtension.CLINIC_TYPE).setValue(ClinicType.EXAMINATION.coding());
    session.getActor().clear();
    session.addActor(new Reference("HealthcareService/city-hospital-cardiology-care"));
    session.addActor(new Reference(id(vehicle)));
    session.addActor(new Reference(id(stop)));
    return morning;
  }
}
