Profile: TcInstitution
Parent: Organization
Id: tc-institution
Title: "Institution 机构"
Description: "A hospital, township or community centre, village clinic, or a body that takes part without treating. 医院、乡镇卫生院或社区卫生服务中心、村卫生室，以及参与而不诊疗的机构。"
* obeys institution-identified and institution-kind
* extension contains TcDivision named division 1..1 MS
    and TcHospitalLevel named level 0..1 MS
    and TcServesDivision named servesDivision 0..* MS
* identifier 1..* MS
* identifier.system 1..1
* identifier.value 1..1
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains uscc 0..1 MS and insurance 0..1 MS and licence 0..1 MS
* identifier[uscc] ^short = "Unified social credit code 统一社会信用代码"
* identifier[uscc] obeys uscc-format
* identifier[uscc].system = "https://tieredcare.github.io/fhir/sid/uscc" (exactly)
* identifier[insurance] ^short = "Insurance institution number 医保定点医药机构编号"
* identifier[insurance] obeys nhsa-institution-format
* identifier[insurance].system = "https://tieredcare.github.io/fhir/sid/nhsa-fixmedins" (exactly)
* identifier[licence] ^short = "Licence registration number 医疗机构执业许可证登记号"
* identifier[licence] obeys medical-licence-format
* identifier[licence].system = "https://tieredcare.github.io/fhir/sid/medical-licence" (exactly)
* active MS
* type 1..* MS
* type ^slicing.discriminator.type = #value
* type ^slicing.discriminator.path = "coding.system"
* type ^slicing.rules = #open
* type contains ws218 0..1 MS and role 0..* MS
* type[ws218] from InstitutionTypeVS (required)
* type[ws218].coding 1..1
* type[ws218].coding.system 1..1
* type[ws218].coding.system = Canonical(InstitutionType) (exactly)
* type[role] from InstitutionRoleVS (required)
* type[role].coding 1..1
* type[role].coding.system 1..1
* type[role].coding.system = Canonical(InstitutionRole) (exactly)
* name 1..1 MS
* telecom MS
* address MS
* partOf MS
* partOf only Reference(TcInstitution)

Invariant: institution-identified
Description: "An institution has a credit code, an insurance number or a licence number. 机构须有统一社会信用代码、医保编号或执业许可证登记号之一。"
Severity: #error
Expression: "identifier.where(system = 'https://tieredcare.github.io/fhir/sid/uscc' or system = 'https://tieredcare.github.io/fhir/sid/nhsa-fixmedins' or system = 'https://tieredcare.github.io/fhir/sid/medical-licence').exists()"

Invariant: institution-kind
Description: "An institution has a WS 218 type or, if it does not treat, a role. 机构须有 WS 218 类别；不诊疗者须有角色。"
Severity: #error
Expression: "type.coding.where(system = 'https://tieredcare.github.io/fhir/CodeSystem/ws218' or system = 'https://tieredcare.github.io/fhir/CodeSystem/institution-role').exists()"

Invariant: uscc-format
Description: "A unified social credit code has 18 characters without I, O, S, V and Z. 统一社会信用代码为 18 位，不含 I、O、S、V、Z。"
Severity: #error
Expression: "value.matches('^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$')"

Invariant: nhsa-institution-format
Description: "An insurance institution number is H or P and 11 digits. 定点医药机构编号为 H 或 P 加 11 位数字。"
Severity: #error
Expression: "value.matches('^[HP][0-9]{11}$')"

Invariant: medical-licence-format
Description: "A licence registration number has digits, capitals and hyphens only. 执业许可证登记号只含数字、大写字母与连字符。"
Severity: #error
Expression: "value.matches('^[0-9A-Z-]+$')"
