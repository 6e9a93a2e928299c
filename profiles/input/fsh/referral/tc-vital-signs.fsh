Profile: TcVitalSigns
Parent: Observation
Id: tc-vital-signs
Title: "Vital signs 生命体征"
Description: "Blood pressure, pulse, breathing, temperature, oxygen saturation or consciousness, with the time of measuring. 血压、脉搏、呼吸、体温、血氧饱和度或意识状态及测量时间。"
* obeys measured-or-explained
* status MS
* category 1..* MS
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains vitalSigns 1..1 MS
* category[vitalSigns] = $observation-category#vital-signs
* code MS
* subject 1..1 MS
* subject only Reference(TcPatient)
* effective[x] 1..1 MS
* effective[x] only dateTime
* value[x] MS
* dataAbsentReason MS
* component MS

Invariant: measured-or-explained
Description: "A measurement has a value, or parts with values, or the reason why not. 测量须有数值或分项数值，否则说明缺失原因。"
Severity: #error
Expression: "value.exists() or component.exists() or dataAbsentReason.exists() or hasMember.exists()"
