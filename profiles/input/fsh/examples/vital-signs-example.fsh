Instance: vital-signs-example
InstanceOf: TcVitalSigns
Title: "A pulse 心率"
Description: "Measured before leaving. 出发前测量。"
* status = #final
* category[vitalSigns] = $observation-category#vital-signs
* code = $loinc#8867-4 "Heart rate"
* subject = Reference(patient-example)
* effectiveDateTime = "2026-11-21T08:40:00+08:00"
* performer = Reference(practitioner-role-example)
* valueQuantity = 112 '/min' "次/分"
