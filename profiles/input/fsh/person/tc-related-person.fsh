Profile: TcRelatedPerson
Parent: RelatedPerson
Id: tc-related-person
Title: "Related person 关系人"
Description: "A guardian or family member who speaks for the patient. 代表患者的监护人或家属。"
* active MS
* patient 1..1 MS
* patient only Reference(TcPatient)
* relationship 1..* MS
* relationship from FamilyRelationVS (preferred)
* name 1..* MS
* name.text 1..1 MS
* telecom MS
* identifier MS
