Profile: TcPractitioner
Parent: Practitioner
Id: tc-practitioner
Title: "Practitioner 医务人员"
Description: "A doctor, nurse or other health worker with licence numbers and professional titles. 医师、护士等医务人员及其执业编码与职称。"
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains physicianLicence 0..1 MS
    and nhsaPhysician 0..1 MS
    and nhsaNurse 0..1 MS
    and staffNumber 0..* MS
* identifier[physicianLicence] ^short = "Physician's practising licence 医师执业证书编码"
* identifier[physicianLicence] obeys physician-licence-format
* identifier[physicianLicence].system = "https://tieredcare.github.io/fhir/sid/physician-licence" (exactly)
* identifier[nhsaPhysician] ^short = "Insurance physician code 医保医师代码"
* identifier[nhsaPhysician] obeys nhsa-physician-format
* identifier[nhsaPhysician].system = "https://tieredcare.github.io/fhir/sid/nhsa-physician" (exactly)
* identifier[nhsaNurse] ^short = "Insurance nurse code 医保护士代码"
* identifier[nhsaNurse] obeys nhsa-nurse-format
* identifier[nhsaNurse].system = "https://tieredcare.github.io/fhir/sid/nhsa-nurse" (exactly)
* identifier[staffNumber] ^short = "Staff number in the institution 院内工号"
* identifier[staffNumber].system = "urn:oid:2.16.156.10011.1.4" (exactly)
* active MS
* name 1..* MS
* name.text 1..1 MS
* telecom MS
* gender MS
* qualification MS
* qualification.code MS
* qualification.code from ProfessionalTitleVS (preferred)

Invariant: physician-licence-format
Description: "A physician's licence has 15 digits. 医师执业证书编码为 15 位数字。"
Severity: #error
Expression: "value.matches('^[0-9]{15}$')"

Invariant: nhsa-physician-format
Description: "An insurance physician code is D and 12 digits. 医保医师代码为 D 加 12 位数字。"
Severity: #error
Expression: "value.matches('^D[0-9]{12}$')"

Invariant: nhsa-nurse-format
Description: "An insurance nurse code is N and 12 digits. 医保护士代码为 N 加 12 位数字。"
Severity: #error
Expression: "value.matches('^N[0-9]{12}$')"
