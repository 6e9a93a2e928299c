Instance: report-example
InstanceOf: TcReport
Title: "A report 检查报告"
Description: "Ultrasound of the heart. 心脏超声。"
* status = #final
* code.text = "心脏彩色多普勒超声"
* subject = Reference(patient-example)
* effectiveDateTime = "2026-11-20T11:00:00+08:00"
* performer = Reference(township-centre-example)
* conclusion = "膜周部室间隔缺损 6 mm，左向右分流"
