package io.github.tieredcare.example.journey;

import org.hl7.fhir.r4.model.Reference;

/**
 * A doctor at work.
 *
 * @param role the id of the doctor's PractitionerRole
 * @param institution the id of the institution where it is held
 */
record Doctor(String role, String institution) {

  static final Doctor VILLAGE = new Doctor("dr-wang-village-clinic", "village-clinic");
  static final Doctor TOWNSHIP = new Doctor("dr-zhao-township-centre", "township-centre");
  static final Doctor COUNTY = new Doctor("dr-sun-county-hospital", "county-hospital");
  static final Doctor COMMUNITY = new Doctor("dr-chen-community-centre", "community-centre");
  static final Doctor CITY_EMERGENCY = new Doctor("dr-wu-city-hospital", "city-hospital");
  static final Doctor CITY_CARDIOLOGY = new Doctor("dr-zhou-city-hospital", "city-hospital");
  static final Doctor CITY_SURGERY = new Doctor("dr-he-city-hospital", "city-hospital");
  static final Doctor REGIONAL = new Doctor("dr-zheng-regional-hospital", "regional-hospital");

  Reference reference() {
    return new Reference("PractitionerRole/" + role);
  }

  Reference workplace() {
    return new Reference("Organization/" + institution);
  }
}
