Instance: capability-example
InstanceOf: TcCapability
Title: "What cardiology can do 心血管内科服务能力"
Description: "Aortic and coronary disease, stents, inpatients and chest pain. 主动脉与冠脉疾病、支架、住院与胸痛。"
* extension[treats][0].valueCoding = $icd10#I71
* extension[treats][+].valueCoding = $icd10#I21.900
* extension[performs].valueCoding = $icd9cm3#36.0601
* active = true
* providedBy = Reference(department-example)
* specialty = Department#03.04
* characteristic[0] = Capability#inpatient
* characteristic[+] = Capability#chest-pain
