Profile: TcCapability
Parent: HealthcareService
Id: tc-capability
Title: "Capability 服务能力"
Description: "What a department can take in: the diseases it treats, the operations it performs, the kinds of visit. 科室的接诊能力：可诊治的疾病、可开展的手术与接诊方式。"
* extension contains TcTreats named treats 0..* MS and TcPerforms named performs 0..* MS
* identifier MS
* active 1..1 MS
* providedBy 1..1 MS
* providedBy only Reference(TcInstitution or TcDepartment)
* specialty MS
* specialty from DepartmentVS (required)
* characteristic MS
* characteristic from CapabilityVS (required)
