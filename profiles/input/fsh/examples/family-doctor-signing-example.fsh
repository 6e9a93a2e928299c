Instance: family-doctor-signing-example
InstanceOf: TcFamilyDoctorSigning
Title: "A family-doctor signing 家庭医生签约"
Description: "A county's signing without a city hospital. 不含市级医院的县域签约。"
* extension[combination].extension[community].valueReference = Reference(township-centre-example)
* extension[combination].extension[district].valueReference = Reference(institution-example)
* status = #active
* type = EpisodeType#family-doctor-signing
* patient = Reference(patient-example)
* managingOrganization = Reference(township-centre-example)
* period.start = "2026-01-01"
* period.end = "2026-12-31"
* careManager = Reference(practitioner-role-example)
