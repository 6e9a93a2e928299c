Profile: TcPatient
Parent: Patient
Id: tc-patient
Title: "Patient 患者"
Description: "A person, known by any of the national identifiers, a newborn without them, or unknown in an emergency. 患者：以任一国家标识识别；含无证件的新生儿与急诊身份不明者。"
* obeys birth-date-known
* extension contains TcEthnicity named ethnicity 0..1 MS and TcSexGbt2261 named sexGbt2261 0..1 MS
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains idCard 0..1 MS
    and ehcIndex 0..1 MS
    and insurance 0..1 MS
    and passport 0..* MS
    and hkMacaoTaiwanPermit 0..* MS
    and residencePermit 0..1 MS
    and birthCertificate 0..1 MS
    and temporary 0..* MS
    and recordNumber 0..* MS
* identifier[idCard] ^short = "Resident identity card 居民身份证号"
* identifier[idCard] obeys id-card-format
* identifier[idCard].system = "urn:oid:2.16.156.10011.1.3" (exactly)
* identifier[ehcIndex] ^short = "Electronic health card index 电子健康卡主索引"
* identifier[ehcIndex] obeys ehc-index-format
* identifier[ehcIndex].system = "https://tieredcare.github.io/fhir/sid/ehc-mindex" (exactly)
* identifier[insurance] ^short = "Insurance person number 医保人员编号"
* identifier[insurance] obeys nhsa-person-length
* identifier[insurance].system = "https://tieredcare.github.io/fhir/sid/nhsa-psn-no" (exactly)
* identifier[passport] ^short = "Passport 护照"
* identifier[passport].system = "https://tieredcare.github.io/fhir/sid/passport" (exactly)
* identifier[hkMacaoTaiwanPermit] ^short = "Travel permit of Hong Kong, Macao or Taiwan residents 港澳台居民来往内地（大陆）通行证"
* identifier[hkMacaoTaiwanPermit].system = "https://tieredcare.github.io/fhir/sid/hmt-permit" (exactly)
* identifier[residencePermit] ^short = "Residence permit 居住证或外国人永久居留身份证"
* identifier[residencePermit] obeys residence-permit-format
* identifier[residencePermit].system = "https://tieredcare.github.io/fhir/sid/residence-permit" (exactly)
* identifier[birthCertificate] ^short = "Birth certificate of a newborn 新生儿出生医学证明"
* identifier[birthCertificate].system = "https://tieredcare.github.io/fhir/sid/birth-certificate" (exactly)
* identifier[temporary] ^short = "Temporary number of an unknown patient 身份不明患者临时编号"
* identifier[temporary].system = "https://tieredcare.github.io/fhir/sid/temporary-patient" (exactly)
* identifier[temporary].assigner 1..1 MS
* identifier[temporary].assigner only Reference(TcInstitution)
* identifier[recordNumber] ^short = "Record number, one per institution 病案号，每机构一个"
* identifier[recordNumber].system = "https://tieredcare.github.io/fhir/sid/record-number" (exactly)
* identifier[recordNumber].assigner 1..1 MS
* identifier[recordNumber].assigner only Reference(TcInstitution)
* name 1..* MS
* name ^short = "The Chinese name; a second entry may give it in pinyin 中文姓名；可另列拼音"
* name.extension contains $representation named representation 0..1 MS
* name.text 1..1 MS
* telecom MS
* gender 1..1 MS
* birthDate MS
* address MS
* address.extension contains TcDivision named division 0..1 MS
* maritalStatus.coding ^slicing.discriminator.type = #value
* maritalStatus.coding ^slicing.discriminator.path = "system"
* maritalStatus.coding ^slicing.rules = #open
* maritalStatus.coding contains gbt2261 0..1
* maritalStatus.coding[gbt2261] from MaritalStatusVS (required)
* maritalStatus.coding[gbt2261].system 1..1
* maritalStatus.coding[gbt2261].system = "urn:oid:2.16.156.10011.2.3.3.5" (exactly)

Invariant: birth-date-known
Description: "The birth date is known unless the patient has a temporary number only. 除仅有临时编号者外，须有出生日期。"
Severity: #error
Expression: "birthDate.exists() or identifier.where(system = 'https://tieredcare.github.io/fhir/sid/temporary-patient').exists()"

Invariant: id-card-format
Description: "A resident identity card number has 17 digits with a date in them and a digit or X. 居民身份证号为 17 位数字（含出生日期）加一位数字或 X。"
Severity: #error
Expression: "value.matches('^[1-9][0-9]{5}(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]$')"

Invariant: residence-permit-format
Description: "A residence permit number is shaped like an identity card number and begins with 81, 82, 83 or 9. 居住证号与身份证号同形，以 81、82、83 或 9 开头。"
Severity: #error
Expression: "value.matches('^(8[123]0000|9[0-9]{5})(18|19|20)[0-9]{2}(0[1-9]|1[0-2])(0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9X]$')"

Invariant: ehc-index-format
Description: "An electronic health card index has 64 hexadecimal capitals. 电子健康卡主索引为 64 位大写十六进制。"
Severity: #error
Expression: "value.matches('^[0-9A-F]{64}$')"

Invariant: nhsa-person-length
Description: "An insurance person number has at most 30 letters and digits. 医保人员编号至多 30 位字母或数字。"
Severity: #error
Expression: "value.matches('^[0-9A-Za-z]{1,30}$')"
