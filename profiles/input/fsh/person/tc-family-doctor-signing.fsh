Profile: TcFamilyDoctorSigning
Parent: EpisodeOfCare
Id: tc-family-doctor-signing
Title: "Family-doctor signing 家庭医生签约"
Description: "A resident's contract with a family doctor of a community or township centre. 居民与社区卫生服务中心或乡镇卫生院家庭医生的签约。"
* extension contains TcCombination named combination 0..1 MS
* identifier MS
* status MS
* type 1..1 MS
* type from EpisodeTypeVS (required)
* patient MS
* patient only Reference(TcPatient)
* managingOrganization 1..1 MS
* managingOrganization only Reference(TcInstitution)
* period 1..1 MS
* period.start 1..1 MS
* careManager 1..1 MS
* careManager only Reference(TcPractitioner or TcPractitionerRole)
